package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.ProjectActInput;
import charteroak.agreements.negotiation.Negotiation;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.ground.api.Caller;
import charteroak.ground.api.InputMutation;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import graphql.schema.idl.RuntimeWiring;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/**
 * The mutations by which what happens in a project is recorded, from {@code castVote} to {@code resolveFinding}, each named as the deed of
 * its kind; and {@code voidAct}, for acts of projects and agreements alike.
 */
@Controller
record ProceedingsController(Proceedings proceedings, Negotiation negotiation, Register register, Archive archive)
        implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isDoneInProjects() && !kind.isDoneToAgreements())
                .forEach(kind -> wiring.type(
                        "Mutation", type -> type.dataFetcher(kind.deed().word(), mutation(kind))));
    }

    private InputMutation<ProjectActInput, ProceedingPayload> mutation(Act.Kind kind) {
        return new InputMutation<>(
                kind.deed().word(),
                ProjectActInput.of(kind.shape()),
                ProceedingPayload.class,
                (input, caller, asked) -> answer(proceedings.act(kind, input, caller)));
    }

    @MutationMapping
    ProceedingPayload voidAct(
            @Argument VoidActInput input, GraphQLContext context, DataLoader<AgreementId, Dossier> dossiers) {
        String agreement = input.agreement();
        String project = input.project();
        if ((agreement == null) == (project == null)) {
            return answer(Outcome.refused(Sentence.of("request.oneOfTwo"), "act", Code.INVALID));
        }
        Caller caller = Caller.of(context);
        ProceedingPayload payload = answer(
                project == null
                        ? negotiation.act(Act.Kind.VOIDED, input.onAgreement(Objects.requireNonNull(agreement)), caller)
                        : proceedings.act(Act.Kind.VOIDED, input.inProject(project), caller));
        dossiers.clearAll();
        return payload;
    }

    private ProceedingPayload answer(Outcome<WrittenAct> outcome) {
        return switch (outcome) {
            case Outcome.Refused<WrittenAct> refused ->
                new ProceedingPayload(null, null, null, List.of(refused.error()));
            case Outcome.Done<WrittenAct> done -> answer(done.result());
        };
    }

    private ProceedingPayload answer(WrittenAct written) {
        return switch (written.subjectId()) {
            case ProjectId id ->
                new ProceedingPayload(
                        register.projects(List.of(id), Viewer.SERVER).get(id), null, written.act(), List.of());
            case AgreementId id ->
                new ProceedingPayload(
                        null, archive.agreements(List.of(id), Viewer.SERVER).get(id), written.act(), List.of());
        };
    }

    /** An act to void, where it was done, and which agency says so. */
    record VoidActInput(
            @Nullable String actId,
            @Nullable String agreement,
            @Nullable String project,
            ActId act,
            String by,
            @Nullable LocalDate effectiveOn,
            @Nullable String note) {

        AgreementActInput.Voiding onAgreement(String number) {
            return new AgreementActInput.Voiding(actId, number, by, effectiveOn, note, act);
        }

        ProjectActInput.ProjectVoiding inProject(String number) {
            return new ProjectActInput.ProjectVoiding(actId, number, by, effectiveOn, note, act);
        }
    }

    record ProceedingPayload(
            @Nullable Project project,
            @Nullable Agreement agreement,
            @Nullable Act act,
            List<UserError> userErrors) {}
}
