package charteroak.agreements.basket;

import charteroak.agreements.basket.PlanKeeping.ForgetPlanInput;
import charteroak.agreements.basket.PlanKeeping.KeepPlanInput;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells people what is kept of the request they plan, and keeps and forgets it for them. */
@Controller
record KeptPlanController(PlanKeeping keeping, Catalog catalog) {

    @SchemaMapping(typeName = "Viewer", field = "keptPlan")
    Optional<KeptPlan> keptPlanOfViewer(GraphQLContext context) {
        return keeping.of(Caller.of(context));
    }

    /** The elements of kept uses; none where there is none that the viewer may see, whether there was one or not. */
    @BatchMapping(typeName = "KeptUse", field = "element")
    Map<KeptUse, DataElement> elementsOfKeptUses(Set<KeptUse> batch, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        return Batch.named(batch, KeptUse::element, ids -> catalog.elements(ids, viewer));
    }

    @MutationMapping
    KeptPlanPayload keepPlan(@Argument KeepPlanInput input, GraphQLContext context) {
        Caller person = Caller.of(context);
        return payload(keeping.keep(input, person), person);
    }

    @MutationMapping
    KeptPlanPayload forgetPlan(@Argument ForgetPlanInput input, GraphQLContext context) {
        Caller person = Caller.of(context);
        return payload(keeping.forget(input, person), person);
    }

    private KeptPlanPayload payload(Outcome<KeptPlan> outcome, Caller person) {
        return switch (outcome) {
            case Outcome.Done<KeptPlan> done -> new KeptPlanPayload(done.result(), List.of());
            case Outcome.Refused<KeptPlan> refused ->
                new KeptPlanPayload(keeping.of(person).orElse(null), List.of(refused.error()));
        };
    }

    /**
     * What came of keeping or forgetting a plan.
     *
     * @param keptPlan what is kept now, also where nothing was changed
     */
    record KeptPlanPayload(@Nullable KeptPlan keptPlan, List<UserError> userErrors) {}
}
