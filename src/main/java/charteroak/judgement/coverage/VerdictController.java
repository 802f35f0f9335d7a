package charteroak.judgement.coverage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.Project;
import charteroak.ground.api.Batch;
import charteroak.judgement.verdict.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Tells the verdict on each project of a list. */
@Controller
class VerdictController {

    private final Clock clock;

    VerdictController(Verdicts verdicts, Clock clock, BatchLoaderRegistry loaders) {
        this.clock = clock;
        loaders.forTypePair(ProjectOnDay.class, Verdict.class)
                .registerMappedBatchLoader((asked, loading) ->
                        Mono.fromCallable(() -> Batch.together(asked, ProjectOnDay::day, (day, those) -> {
                            Map<ProjectId, Verdict> found = verdicts.verdicts(
                                    new Moment(day, clock.instant()),
                                    those.stream().map(ProjectOnDay::id).toList());
                            return those.stream()
                                    .filter(each -> found.containsKey(each.id()))
                                    .collect(Collectors.toMap(
                                            each -> each, each -> Objects.requireNonNull(found.get(each.id()))));
                        })));
    }

    @SchemaMapping(typeName = "Project", field = "verdictOn")
    CompletableFuture<Verdict> verdictOnDay(
            Project project, @Argument @Nullable LocalDate asOf, DataLoader<ProjectOnDay, Verdict> loader) {
        return loader.load(new ProjectOnDay(project.id(), asOf == null ? LocalDate.now(clock) : asOf));
    }

    /** A project, and the day for which its verdict is asked. */
    private record ProjectOnDay(ProjectId id, LocalDate day) {}
}
