package charteroak.agreements.negotiation;

import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.formality.DraftInput;
import charteroak.ground.api.Caller;
import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets agreements be drafted, with their schedules and the users a license names. */
@Controller
class DraftingController {

    private final Drafting drafting;
    private final Answers answers;

    DraftingController(Drafting drafting, Answers answers) {
        this.drafting = drafting;
        this.answers = answers;
    }

    @MutationMapping
    ActPayload draftAgreement(
            @Argument DraftInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.tell(drafting.draft(input, Caller.of(context)), dossiers);
    }

    @MutationMapping
    ActPayload addSchedule(
            @Argument Drafting.AddScheduleInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.tell(drafting.addSchedule(input, Caller.of(context)), dossiers);
    }

    @MutationMapping
    ActPayload nameLicensedUser(
            @Argument Drafting.NameUserInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.tell(drafting.nameUser(input, Caller.of(context)), dossiers);
    }
}
