package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.formality.AgreementActInput.Amendment;
import charteroak.agreements.formality.AgreementActInput.OfCondition;
import charteroak.agreements.formality.AgreementActInput.OfParty;
import charteroak.agreements.formality.AgreementActInput.OfSchedule;
import charteroak.agreements.formality.AgreementActInput.Signature;
import charteroak.agreements.formality.AgreementActInput.ToDocument;
import charteroak.ground.api.Caller;
import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets parties and their counsel affirm, sign, amend, suspend and end agreements. */
@Controller
class NegotiationController {

    private final Answers answers;

    NegotiationController(Answers answers) {
        this.answers = answers;
    }

    @MutationMapping
    ActPayload affirmSchedule(@Argument OfSchedule input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.AFFIRMED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload withdrawAffirmation(
            @Argument OfSchedule input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.AFFIRMATION_WITHDRAWN, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload attestCondition(@Argument OfCondition input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.ATTESTED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload withdrawAttestation(
            @Argument OfCondition input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.ATTESTATION_WITHDRAWN, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload signAgreement(@Argument Signature input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.SIGNED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload amendAgreement(@Argument Amendment input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.AMENDED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload suspendAgreement(
            @Argument ToDocument input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.SUSPENDED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload reinstateAgreement(
            @Argument ToDocument input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.REINSTATED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload terminateAgreement(
            @Argument ToDocument input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.TERMINATED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload suspendParty(@Argument OfParty input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.PARTY_SUSPENDED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload reinstateParty(@Argument OfParty input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.PARTY_REINSTATED, input, Caller.of(context), dossiers);
    }

    @MutationMapping
    ActPayload withdrawParty(@Argument ToDocument input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        return answers.to(Act.Kind.PARTY_WITHDREW, input, Caller.of(context), dossiers);
    }
}
