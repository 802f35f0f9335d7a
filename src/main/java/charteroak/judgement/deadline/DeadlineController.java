package charteroak.judgement.deadline;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers which deadlines are ahead or overdue. */
@Controller
record DeadlineController(
        FallingDue fallingDue,
        Stakes stakes,
        Archive archive,
        Register register,
        Catalog catalog,
        Clock clock,
        BatchLoaderRegistry loaders) {

    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 366;
    private static final int USUAL = 50;
    private static final int MOST = 100;

    DeadlineController {
        loaders.forTypePair(Deadline.class, Stakes.Stake.class)
                .registerMappedBatchLoader((batch, environment) ->
                        Mono.fromCallable(() -> stakes.of(batch, Viewer.of(Caller.of(environment)))));
    }

    @QueryMapping(name = "fallingDue")
    Connection<Deadline> deadlines(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            @Argument @Nullable Integer within,
            @Argument @Nullable String agency,
            @Argument @Nullable List<Deadline.Kind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        int days = within == null ? USUAL_DAYS : within;
        InvalidInput.when(
                days < 1 || days > MOST_DAYS,
                Sentence.of("deadline.within", Part.number(days), Part.number(MOST_DAYS)));
        Paging paging = Paging.of(first, after, USUAL, MOST);
        String code = catalog.codeOf(agency);
        List<Deadline> all = fallingDue.within(days, Moment.of(asOf, knownAt, clock), viewer(context)).stream()
                .filter(deadline -> code == null || deadline.concerns(code))
                .filter(deadline -> kinds == null || kinds.contains(deadline.kind()))
                .toList();
        return Connection.among(
                all, paging, deadline -> deadline.due() + "|" + deadline.id(), Comparator.naturalOrder());
    }

    @BatchMapping(typeName = "Deadline", field = "agreement")
    Map<Deadline, Agreement> agreementsOfDeadlines(List<Deadline> batch, GraphQLContext context) {
        Viewer viewer = viewer(context);
        return Batch.named(batch, deadline -> deadline.subject().agreementId(), ids -> archive.agreements(ids, viewer));
    }

    @BatchMapping(typeName = "Deadline", field = "project")
    Map<Deadline, Project> projectsOfDeadlines(List<Deadline> batch, GraphQLContext context) {
        Viewer viewer = viewer(context);
        return Batch.named(batch, deadline -> deadline.subject().projectId(), ids -> register.projects(ids, viewer));
    }

    @SchemaMapping(typeName = "Deadline", field = "schedule")
    CompletableFuture<Optional<Schedule>> scheduleOfDeadline(
            Deadline deadline, DataLoader<AgreementId, Dossier> dossiers) {
        AgreementId agreement = deadline.subject().agreementId();
        ScheduleId schedule = deadline.subject().scheduleId();
        return agreement == null || schedule == null
                ? CompletableFuture.completedFuture(Optional.empty())
                : dossiers.load(agreement).thenApply(dossier -> dossier.schedule(schedule));
    }

    @SchemaMapping(typeName = "Deadline", field = "usesAtStake")
    CompletableFuture<Integer> usesAtStake(Deadline deadline, DataLoader<Deadline, Stakes.Stake> stakes) {
        return stakes.load(deadline).thenApply(Stakes.Stake::uses);
    }

    @SchemaMapping(typeName = "Deadline", field = "projectsAtStake")
    CompletableFuture<List<Project>> projectsAtStake(Deadline deadline, DataLoader<Deadline, Stakes.Stake> stakes) {
        return stakes.load(deadline).thenApply(Stakes.Stake::projects);
    }

    private static Viewer viewer(GraphQLContext context) {
        return Viewer.of(Caller.of(context));
    }
}
