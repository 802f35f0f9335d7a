package charteroak.judgement.plan;

import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.permission.Deed;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.Unwritten;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what would make a request lawful. */
@Controller
record PlanController(Planning planning) implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cutByPlace("RequestPlan", "acts", PlannedAct.class),
                PagedList.cutByPlace("RequestPlan", "remaining", Remaining.class));
    }

    @QueryMapping
    RequestPlan plan(@Argument RequestDraft draft, GraphQLContext context) {
        return planning.plan(draft, Viewer.of(Caller.of(context)));
    }

    @SchemaMapping(typeName = "PlannedAct", field = "mutation")
    String mutationOfAct(PlannedAct act) {
        return act.mutation().word();
    }

    @SchemaMapping(typeName = "PlannedAct", field = "user")
    @Nullable
    String userOfAct(PlannedAct act) {
        return act.user() == null || act.mutation() == Deed.NAME_LICENSED_USER
                ? null
                : act.user().id();
    }

    @SchemaMapping(typeName = "PlannedAct", field = "names")
    @Nullable
    LicensedUser namesOfAct(PlannedAct act) {
        return act.mutation() == Deed.NAME_LICENSED_USER ? act.user() : null;
    }

    @SchemaMapping(typeName = "PlannedAct", field = "terms")
    List<Term> termsOfAct(PlannedAct act) {
        return Unwritten.written(act.terms());
    }

    @SchemaMapping(typeName = "PlannedAct", field = "clausesToWrite")
    List<Unwritten.ClauseToWrite> clausesToWrite(PlannedAct act) {
        return Unwritten.toWrite(act.terms());
    }

    @SchemaMapping(typeName = "PlannedSchedule", field = "legalBases")
    Set<String> basesOfSchedule(ScheduleInput schedule) {
        return schedule.bases();
    }

    @SchemaMapping(typeName = "PlannedSchedule", field = "elements")
    List<ElementId> elementsOfSchedule(ScheduleInput schedule) {
        return Objects.requireNonNullElse(schedule.elements(), List.of());
    }

    @SchemaMapping(typeName = "PlannedDraft", field = "illustrative")
    boolean illustrative(DraftInput draft) {
        return Boolean.TRUE.equals(draft.illustrative());
    }

    @SchemaMapping(typeName = "PlannedDraft", field = "under")
    Set<String> agreementsAbove(DraftInput draft) {
        return draft.above();
    }

    @SchemaMapping(typeName = "PlannedDraft", field = "reliedOnBy")
    Set<String> projectsRelying(DraftInput draft) {
        return draft.relying();
    }

    @SchemaMapping(typeName = "PlannedDraft", field = "terms")
    List<Term> termsOfDraft(DraftInput draft) {
        return Unwritten.written(draft.stated());
    }

    @SchemaMapping(typeName = "PlannedDraft", field = "clausesToWrite")
    List<Unwritten.ClauseToWrite> clausesOfDraft(DraftInput draft) {
        return Unwritten.toWrite(draft.stated());
    }
}
