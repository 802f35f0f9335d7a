package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.negotiation.Negotiation;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets acts in a project be recorded, and acts of projects and agreements be voided. */
@Controller
class ProceedingsController {

    private final Proceedings proceedings;
    private final Negotiation negotiation;
    private final Register register;
    private final Archive archive;

    ProceedingsController(Proceedings proceedings, Negotiation negotiation, Register register, Archive archive) {
        this.proceedings = proceedings;
        this.negotiation = negotiation;
        this.register = register;
        this.archive = archive;
    }

    @MutationMapping
    ProceedingPayload castVote(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.VOTED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload confirmMatching(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.MATCHING_CONFIRMED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload certifyInputsDestroyed(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.INPUTS_DESTROYED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload attestOwnLinkDestroyed(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.OWN_LINK_DESTROYED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload releaseCrosswalk(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.CROSSWALK_RELEASED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload recordPublicationReview(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.PUBLICATION_REVIEWED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload recordPublication(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.PUBLISHED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload resolveFinding(@Argument ProceedingInput input, GraphQLContext context) {
        return answer(proceedings.act(Act.Kind.FINDING_RESOLVED, input, Caller.of(context)));
    }

    @MutationMapping
    ProceedingPayload voidAct(
            @Argument VoidActInput input, GraphQLContext context, DataLoader<String, Dossier> dossiers) {
        if ((input.agreement() == null) == (input.project() == null)) {
            return answer(Outcome.refused(
                    "Name the agreement or the project the act was done in, one of the two.", "act", Code.INVALID));
        }
        Caller caller = Caller.of(context);
        ProceedingPayload payload = answer(
                input.agreement() != null
                        ? negotiation.act(Act.Kind.VOIDED, input.onAgreement(), caller)
                        : proceedings.act(Act.Kind.VOIDED, input.inProject(), caller));
        dossiers.clearAll();
        return payload;
    }

    private ProceedingPayload answer(Outcome<WrittenAct> outcome) {
        return switch (outcome) {
            case Outcome.Refused<WrittenAct> refused ->
                new ProceedingPayload(null, null, null, List.of(refused.error()));
            case Outcome.Done<WrittenAct> done ->
                new ProceedingPayload(
                        register.projects(List.of(done.result().subjectId()), Viewer.SERVER)
                                .get(done.result().subjectId()),
                        archive.agreements(List.of(done.result().subjectId()), Viewer.SERVER)
                                .get(done.result().subjectId()),
                        done.result().act(),
                        List.of());
        };
    }

    /** An act to void, where it was done, and which agency says so. */
    record VoidActInput(
            @Nullable String actId,
            @Nullable String agreement,
            @Nullable String project,
            String act,
            String by,
            @Nullable LocalDate effectiveOn,
            @Nullable String note) {

        ActInput onAgreement() {
            return new ActInput(
                    actId,
                    agreement,
                    by,
                    effectiveOn,
                    note,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    act,
                    null);
        }

        ProceedingInput inProject() {
            return new ProceedingInput(actId, project, by, effectiveOn, note, null, null, act);
        }
    }

    record ProceedingPayload(
            @Nullable Project project,
            @Nullable Agreement agreement,
            @Nullable Act act,
            List<UserError> userErrors) {}
}
