package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.DraftInput;
import charteroak.ground.api.Caller;
import charteroak.ground.api.InputMutation;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.permission.Permission;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import graphql.GraphQLContext;
import graphql.schema.idl.RuntimeWiring;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/**
 * The mutations by which agreements are drafted and acts are done to them, from {@code affirmSchedule} to {@code certifyDestruction}: each
 * is named as the deed of its kind and asked with what acts of the kind are asked with. Tells viewers which of them they may use.
 */
@Controller
record NegotiationController(
        Negotiation negotiation, Drafting drafting, Mandate mandate, OpenActs openActs, Archive archive)
        implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isDoneToAgreements() && !kind.isDoneInProjects() && kind != Act.Kind.DRAFTED)
                .forEach(kind -> wiring.type(
                        "Mutation", type -> type.dataFetcher(kind.deed().word(), mutation(kind))));
    }

    private InputMutation<AgreementActInput, ActPayload> mutation(Act.Kind kind) {
        return new InputMutation<>(
                kind.deed().word(),
                AgreementActInput.of(kind.shape()),
                ActPayload.class,
                (input, caller, asked) -> answer(
                        negotiation.act(kind, input, caller),
                        Objects.requireNonNull(asked.getDataLoader(Dossier.class.getName()))));
    }

    @MutationMapping
    ActPayload draftAgreement(
            @Argument DraftInput input, GraphQLContext context, DataLoader<AgreementId, Dossier> dossiers) {
        return answer(drafting.draft(input, Caller.of(context)), dossiers);
    }

    @MutationMapping
    ActPayload addSchedule(
            @Argument Drafting.AddScheduleInput input,
            GraphQLContext context,
            DataLoader<AgreementId, Dossier> dossiers) {
        return answer(drafting.addSchedule(input, Caller.of(context)), dossiers);
    }

    @MutationMapping
    ActPayload nameLicensedUser(
            @Argument Drafting.NameUserInput input, GraphQLContext context, DataLoader<AgreementId, Dossier> dossiers) {
        return answer(drafting.nameUser(input, Caller.of(context)), dossiers);
    }

    @SchemaMapping(typeName = "Agreement", field = "viewerCan")
    CompletableFuture<List<Permission>> viewerCan(
            Agreement agreement, GraphQLContext context, DataLoader<AgreementId, Dossier> dossiers) {
        Caller caller = Caller.of(context);
        return dossiers.load(agreement.id()).thenApply(dossier -> mandate.permissions(dossier, caller));
    }

    @SchemaMapping(typeName = "Agreement", field = "openActs")
    CompletableFuture<List<OpenAct>> openActs(
            Agreement agreement, GraphQLContext context, DataLoader<AgreementId, Dossier> dossiers) {
        Caller caller = Caller.of(context);
        return dossiers.load(agreement.id()).thenApply(dossier -> openActs.of(dossier, caller));
    }

    @SchemaMapping(typeName = "WorkItem", field = "schedule")
    CompletableFuture<Optional<Schedule>> scheduleOfWork(WorkItem work, DataLoader<AgreementId, Dossier> dossiers) {
        String part = work.part();
        return part != null && work.kind() == WorkKind.SCHEDULE_TO_AFFIRM
                ? dossiers.load(new AgreementId(work.subject().id()))
                        .thenApply(dossier -> dossier.schedule(new ScheduleId(part)))
                : CompletableFuture.completedFuture(Optional.empty());
    }

    /** Answers with the agreement as it is afterwards, and discards what the same request read of it before. */
    private ActPayload answer(Outcome<WrittenAct> outcome, DataLoader<AgreementId, Dossier> dossiers) {
        dossiers.clearAll();
        return switch (outcome) {
            case Outcome.Refused<WrittenAct> refused ->
                new ActPayload(null, null, null, null, List.of(refused.error()));
            case Outcome.Done<WrittenAct> done -> {
                WrittenAct written = done.result();
                Dossier dossier = archive.dossier((AgreementId) written.subjectId());
                Optional<String> made = Optional.ofNullable(written.madeId());
                yield new ActPayload(
                        dossier.agreement(),
                        written.act(),
                        made.map(ScheduleId::new).flatMap(dossier::schedule).orElse(null),
                        made.flatMap(dossier::user).orElse(null),
                        List.of());
            }
        };
    }

    /** The answer to an act on an agreement. */
    record ActPayload(
            @Nullable Agreement agreement,
            @Nullable Act act,
            @Nullable Schedule schedule,
            @Nullable LicensedUser user,
            List<UserError> userErrors) {}
}
