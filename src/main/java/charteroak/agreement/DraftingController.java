package charteroak.agreement;

import charteroak.api.Caller;
import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets agreements be drafted, with their schedules and the users a license names. */
@Controller
class DraftingController {

    private final Drafting drafting;
    private final Archive archive;

    DraftingController(Drafting drafting, Archive archive) {
        this.drafting = drafting;
        this.archive = archive;
    }

    @MutationMapping
    ActPayload draftAgreement(
            @Argument DraftInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(drafting.draft(input, Caller.of(context)), dossiers);
    }

    @MutationMapping
    ActPayload addSchedule(
            @Argument Drafting.AddScheduleInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(drafting.addSchedule(input, Caller.of(context)), dossiers);
    }

    @MutationMapping
    ActPayload nameLicensedUser(
            @Argument Drafting.NameUserInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(drafting.nameUser(input, Caller.of(context)), dossiers);
    }

    /** What was read of an agreement earlier in the same request no longer holds. */
    private ActPayload answer(Outcome outcome, DataLoader<String, Dossier> dossiers) {
        dossiers.clearAll();
        return ActPayload.of(outcome, archive);
    }
}
