package charteroak.agreement;

import charteroak.api.Caller;
import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets what a data use license asks for be recorded: review boards, users and destruction. */
@Controller
class LicenseController {

    private final Negotiation negotiation;
    private final Archive archive;

    LicenseController(Negotiation negotiation, Archive archive) {
        this.negotiation = negotiation;
        this.archive = archive;
    }

    @MutationMapping
    ActPayload recordIrbDetermination(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.IRB_DETERMINED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload grantUserAccess(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.ACCESS_GRANTED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload endUserAccess(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.ACCESS_ENDED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload recordNda(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.NDA_SIGNED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload recordAcknowledgement(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.USER_ACKNOWLEDGED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload certifyDestruction(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.DESTRUCTION_CERTIFIED, input, context, dossiers);
    }

    private ActPayload answer(
            Act.Kind kind, ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        Outcome outcome = negotiation.act(kind, input, Caller.of(context));
        dossiers.clearAll();
        return ActPayload.of(outcome, archive);
    }
}
