package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.HeldUp;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.api.Caller;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers since when projects stand at their stages and by when they are meant to go on, and by when what they wait for is meant to be done. */
@Controller
record StageController(StageClocks clocks, HeldUp heldUp, Clock clock) {

    record ProjectStanding(
            @Nullable LocalDate since,
            @Nullable ProjectStage returnsTo,
            @Nullable Sentence target,
            @Nullable LocalDate dueOn,
            boolean overdue) {

        static ProjectStanding of(StageClocks.Standing standing, LocalDate today) {
            Optional<StageClock> clock = Optional.ofNullable(standing.clock());
            return new ProjectStanding(
                    standing.now().since(),
                    standing.now().kept(),
                    clock.map(each -> each.limit().inWords()).orElse(null),
                    clock.map(StageClock::day).orElse(null),
                    clock.filter(each -> each.isOver(today)).isPresent());
        }
    }

    @BatchMapping(typeName = "Project", field = "standing")
    List<ProjectStanding> standingOfProjects(List<Project> batch) {
        LocalDate today = LocalDate.now(clock);
        Map<ProjectId, StageClocks.Standing> standing =
                clocks.of(batch.stream().map(Project::id).toList());
        return batch.stream()
                .map(project -> ProjectStanding.of(Objects.requireNonNull(standing.get(project.id())), today))
                .toList();
    }

    @BatchMapping(typeName = "WorkItem", field = "dueOn")
    Map<WorkItem, LocalDate> dueOnOfWork(Set<WorkItem> batch, GraphQLContext context) {
        Map<WorkItem, List<Project>> waiting = heldUp.by(List.copyOf(batch), Viewer.of(Caller.of(context)));
        Set<ProjectId> projects =
                waiting.values().stream().flatMap(List::stream).map(Project::id).collect(Collectors.toSet());
        Map<ProjectId, StageClocks.Standing> standing = clocks.of(projects);
        Map<WorkItem, LocalDate> due = new HashMap<>();
        waiting.forEach((item, those) -> those.stream()
                .flatMap(project -> Stream.ofNullable(standing.get(project.id())))
                .flatMap(each -> Stream.ofNullable(each.clock()))
                .map(StageClock::day)
                .min(Comparator.naturalOrder())
                .ifPresent(day -> due.put(item, day)));
        return due;
    }
}
