package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.formality.ActInput;
import charteroak.ground.api.Caller;
import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets acts on a data use license be recorded: review boards, users and destruction. */
@Controller
class LicenseController {

    private final Answers answers;

    LicenseController(Answers answers) {
        this.answers = answers;
    }

    @MutationMapping
    ActPayload recordIrbDetermination(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.IRB_DETERMINED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload grantUserAccess(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.ACCESS_GRANTED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload endUserAccess(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.ACCESS_ENDED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload recordNda(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.NDA_SIGNED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload recordAcknowledgement(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.USER_ACKNOWLEDGED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload certifyDestruction(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.DESTRUCTION_CERTIFIED, input, Caller.of(context), dossiers);
    }
}
