package charteroak.catalogue.law;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets counsel record and repeal legal bases. */
@Controller
record LegislationController(Legislation legislation) {

    @MutationMapping
    LegalBasisPayload recordLegalBasis(@Argument Legislation.RecordInput input, GraphQLContext context) {
        return answer(legislation.enact(input, Caller.of(context)));
    }

    @MutationMapping
    LegalBasisPayload repealLegalBasis(@Argument Legislation.RepealInput input, GraphQLContext context) {
        return answer(legislation.repeal(input, Caller.of(context)));
    }

    private static LegalBasisPayload answer(Outcome<LegalBasis> outcome) {
        return switch (outcome) {
            case Outcome.Done<LegalBasis> done -> new LegalBasisPayload(done.result(), List.of());
            case Outcome.Refused<LegalBasis> refused -> new LegalBasisPayload(null, List.of(refused.error()));
        };
    }

    record LegalBasisPayload(@Nullable LegalBasis legalBasis, List<UserError> userErrors) {}
}
