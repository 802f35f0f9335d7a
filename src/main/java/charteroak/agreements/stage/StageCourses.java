package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.KeptByMark;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells the stages that the requests went through which somebody may see. What one went through is the same for everybody who sees its
 * project, as its stage is, and is kept by the project's stamp and, while it goes on, the day.
 */
@Service
public class StageCourses {

    private static final String REQUESTS = """
            MATCH (project:Project)
            WHERE visible(project)
            WITH project, head([(request:Request)-[:BECOMES]->(project) | request.receivedOn]) AS receivedOn
            WHERE receivedOn IS NOT NULL OR coalesce(project.stageKept, project.stage) <> 'DRAFT'
            RETURN
              project.id AS id,
              receivedOn,
              coalesce(project.stageKept, project.stage) AS stage,
              project.stageTakenOver IS NOT NULL AS hasMoved,
              coalesce(project.stamp, '') AS stamp
            ORDER BY id
            """;

    private final SeenGraph graph;
    private final KeptStages stages;
    private final Clock clock;
    private final KeptByMark<ProjectId, KnownCourse> kept = new KeptByMark<>();

    StageCourses(SeenGraph graph, KeptStages stages, Clock clock) {
        this.graph = graph;
        this.stages = stages;
        this.clock = clock;
    }

    private record Requested(
            ProjectId id, @Nullable LocalDate receivedOn, ProjectStage stage, boolean hasMoved, String mark) {

        static Requested of(Row row, LocalDate today) {
            ProjectStage stage = row.word("stage", ProjectStage.class);
            boolean hasMoved = row.flag("hasMoved");
            String written = "%s %s %s".formatted(stage, hasMoved, row.text("stamp"));
            return new Requested(
                    row.id("id", ProjectId::new),
                    row.optionalDay("receivedOn"),
                    stage,
                    hasMoved,
                    Moves.isOver(stage) ? written : written + " " + today);
        }
    }

    /** The requests that were handed in and whose projects somebody may see, each by its project. */
    public Map<ProjectId, KnownCourse> seenBy(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        Map<ProjectId, Requested> requests = new LinkedHashMap<>();
        Map<ProjectId, String> marks = new LinkedHashMap<>();
        graph.by(viewer, REQUESTS).list(row -> Requested.of(row, today)).forEach(request -> {
            requests.put(request.id(), request);
            marks.put(request.id(), request.mark());
        });
        Map<ProjectId, KnownCourse> courses = new LinkedHashMap<>();
        kept.of(marks, ids -> workedOut(ids, requests, today)).forEach(course -> courses.put(course.project(), course));
        return courses;
    }

    private Map<ProjectId, KnownCourse> workedOut(
            Collection<ProjectId> ids, Map<ProjectId, Requested> requests, LocalDate today) {
        Map<ProjectId, KnownCourse> courses = new HashMap<>();
        stages.facts(ids, clock.instant())
                .forEach((id, facts) -> courses.put(id, known(Objects.requireNonNull(requests.get(id)), facts, today)));
        return courses;
    }

    /** What the program's log brought and nothing has moved stands where the log says. */
    private static KnownCourse known(Requested request, StageFacts facts, LocalDate today) {
        StageCourse course = StageCourse.of(facts, today);
        return new KnownCourse(
                request.id(),
                request.receivedOn(),
                request.hasMoved() ? course.entries() : List.of(new StageEntry(request.stage(), null, null)),
                course.kept() == null ? null : course.now().since(),
                facts.providers().size(),
                facts.documents().size());
    }
}
