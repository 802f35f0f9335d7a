package charteroak.agreements.archive;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Amendments;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Batch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers questions about acts, on agreements and in projects alike. */
@Controller
class ActController {

    private final Agreements agreements;
    private final Catalog catalog;
    private final Clock clock;

    ActController(Agreements agreements, Catalog catalog, Clock clock, BatchLoaderRegistry loaders) {
        this.agreements = agreements;
        this.catalog = catalog;
        this.clock = clock;
        loaders.forTypePair(ProjectId.class, InProject.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> inProjects(ids)));
    }

    @BatchMapping(typeName = "Act", field = "by")
    Map<Act, Agency> actors(List<Act> batch) {
        return Batch.named(batch, Act::byId, catalog::agencies);
    }

    @BatchMapping(typeName = "Act", field = "concerns")
    Map<Act, Agency> concerned(List<Act> batch) {
        return Batch.named(batch, Act::concernsId, catalog::agencies);
    }

    @SchemaMapping(typeName = "Act", field = "schedule")
    CompletableFuture<Optional<Schedule>> scheduleOfAct(Act act, DataLoader<AgreementId, Dossier> dossiers) {
        return beside(act, act.scheduleId(), Dossier::schedule, dossiers);
    }

    @SchemaMapping(typeName = "Act", field = "user")
    CompletableFuture<Optional<LicensedUser>> userOfAct(Act act, DataLoader<AgreementId, Dossier> dossiers) {
        return beside(act, act.userId(), Dossier::user, dossiers);
    }

    @SchemaMapping(typeName = "Act", field = "amendment")
    CompletableFuture<Optional<Act>> amendmentOfAct(Act act, DataLoader<AgreementId, Dossier> dossiers) {
        return beside(act, act.amendmentId(), Dossier::act, dossiers);
    }

    @SchemaMapping(typeName = "Act", field = "takesEffectOn")
    CompletableFuture<Optional<LocalDate>> takesEffectOn(Act act, DataLoader<AgreementId, Dossier> dossiers) {
        return act.kind() == Act.Kind.AMENDED && act.subjectId() instanceof AgreementId id
                ? dossiers.load(id).thenApply(dossier -> amendments(dossier).takesEffectOn(act.id()))
                : CompletableFuture.completedFuture(Optional.empty());
    }

    @SchemaMapping(typeName = "Act", field = "waitsFor")
    CompletableFuture<List<Agency>> waitsFor(Act act, DataLoader<AgreementId, Dossier> dossiers) {
        return act.kind() == Act.Kind.AMENDED && act.subjectId() instanceof AgreementId id
                ? dossiers.load(id).thenApply(dossier -> waitsFor(act, dossier))
                : CompletableFuture.completedFuture(List.of());
    }

    private List<Agency> waitsFor(Act act, Dossier dossier) {
        Standing standing = dossier.knownAt(clock.instant());
        return standing.isVoided(act.id())
                ? List.of()
                : dossier.agencies(standing.amendments().waitsFor(act));
    }

    private Amendments amendments(Dossier dossier) {
        return dossier.knownAt(clock.instant()).amendments();
    }

    @SchemaMapping(typeName = "Act", field = "voided")
    CompletableFuture<Boolean> voided(
            Act act, DataLoader<AgreementId, Dossier> dossiers, DataLoader<ProjectId, InProject> projects) {
        CompletableFuture<List<Act>> beside = switch (act.subjectId()) {
            case ProjectId project -> projects.load(project).thenApply(InProject::acts);
            case AgreementId agreement -> dossiers.load(agreement).thenApply(Dossier::acts);
        };
        return beside.thenApply(acts -> new CountingActs(acts, clock.instant()).isVoided(act.id()));
    }

    private Map<ProjectId, InProject> inProjects(Set<ProjectId> ids) {
        Map<ProjectId, InProject> found = new HashMap<>();
        agreements.actsOfProjects(ids).forEach((id, acts) -> found.put(id, new InProject(acts)));
        return found;
    }

    /** What an act names of its agreement. */
    private static <I, T> CompletableFuture<Optional<T>> beside(
            Act act,
            @Nullable I id,
            BiFunction<Dossier, I, Optional<T>> found,
            DataLoader<AgreementId, Dossier> dossiers) {
        return id != null && act.subjectId() instanceof AgreementId agreement
                ? dossiers.load(agreement).thenApply(dossier -> found.apply(dossier, id))
                : CompletableFuture.completedFuture(Optional.empty());
    }

    /** All acts in one project. */
    record InProject(List<Act> acts) {}
}
