package charteroak.agreement;

import charteroak.api.Caller;
import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets parties and their counsel affirm, sign, amend, suspend and end agreements. */
@Controller
class NegotiationController {

    private final Negotiation negotiation;
    private final Archive archive;

    NegotiationController(Negotiation negotiation, Archive archive) {
        this.negotiation = negotiation;
        this.archive = archive;
    }

    @MutationMapping
    ActPayload affirmSchedule(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.AFFIRMED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload withdrawAffirmation(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.AFFIRMATION_WITHDRAWN, input, context, dossiers);
    }

    @MutationMapping
    ActPayload attestCondition(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.ATTESTED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload withdrawAttestation(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.ATTESTATION_WITHDRAWN, input, context, dossiers);
    }

    @MutationMapping
    ActPayload signAgreement(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.SIGNED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload amendAgreement(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.AMENDED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload suspendAgreement(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.SUSPENDED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload reinstateAgreement(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.REINSTATED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload terminateAgreement(
            @Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.TERMINATED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload suspendParty(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.PARTY_SUSPENDED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload reinstateParty(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.PARTY_REINSTATED, input, context, dossiers);
    }

    @MutationMapping
    ActPayload withdrawParty(@Argument ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answer(Act.Kind.PARTY_WITHDREW, input, context, dossiers);
    }

    private ActPayload answer(
            Act.Kind kind, ActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        Outcome outcome = negotiation.act(kind, input, Caller.of(context));
        dossiers.clearAll();
        return ActPayload.of(outcome, archive);
    }
}
