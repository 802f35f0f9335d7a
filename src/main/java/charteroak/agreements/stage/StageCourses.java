package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectMark;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.project.Register;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.KeptByMark;
import charteroak.ground.work.KeptTogether;
import charteroak.ground.work.LastWrite;
import charteroak.ground.work.SinceLastWrite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells the stages that the requests went through which somebody may see. What one went through is the same for everybody who sees its
 * project, as its stage is, and is kept by the project's mark and, while it goes on, the day; all of them together, until one changes.
 */
@Service
public class StageCourses {

    private final Register register;
    private final KeptStages stages;
    private final Clock clock;
    private final KeptByMark<ProjectId, Optional<KnownCourse>> kept = new KeptByMark<>();
    private final KeptTogether<Marked, SeenCourses> together = new KeptTogether<>();
    private final SinceLastWrite<Asked, SeenCourses> sinceLastWrite;

    StageCourses(Register register, KeptStages stages, LastWrite lastWrite, Clock clock) {
        this.register = register;
        this.stages = stages;
        this.clock = clock;
        this.sinceLastWrite = new SinceLastWrite<>(lastWrite);
    }

    private record Asked(LocalDate today, Set<String> viewer) {}

    private record Marked(LocalDate today, Map<ProjectId, ProjectMark> projects) {}

    /** The requests that were handed in and whose projects somebody may see, each by its project. */
    public SeenCourses seenBy(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return sinceLastWrite.of(
                new Asked(today, viewer.tokens()),
                () -> together.of(new Marked(today, register.marks(viewer)), this::seen));
    }

    private SeenCourses seen(Marked marked) {
        Map<ProjectId, String> marks = new LinkedHashMap<>();
        marked.projects()
                .forEach((id, mark) -> marks.put(
                        id, Moves.isOver(mark.underneath()) ? mark.written() : mark.written() + " " + marked.today()));
        LinkedHashMap<ProjectId, KnownCourse> courses = new LinkedHashMap<>();
        kept.of(marks, ids -> workedOut(ids, marked)).stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(course -> course.project().value()))
                .forEach(course -> courses.put(course.project(), course));
        return new SeenCourses(marked.today(), courses);
    }

    /** The courses of some projects; none of a draft that was never handed in. */
    private Map<ProjectId, Optional<KnownCourse>> workedOut(Collection<ProjectId> ids, Marked marked) {
        Map<ProjectId, LocalDate> received = register.received(ids);
        Map<ProjectId, Optional<KnownCourse>> courses = new HashMap<>();
        stages.facts(ids, clock.instant()).forEach((id, facts) -> {
            ProjectMark mark = Objects.requireNonNull(marked.projects().get(id));
            boolean isDraft = mark.underneath() == ProjectStage.DRAFT && !received.containsKey(id);
            courses.put(
                    id,
                    isDraft ? Optional.empty() : Optional.of(known(id, received.get(id), mark, facts, marked.today())));
        });
        return courses;
    }

    /** What the program's log brought and nothing has moved stands where the log says. */
    private static KnownCourse known(
            ProjectId id, @Nullable LocalDate receivedOn, ProjectMark mark, StageFacts facts, LocalDate today) {
        StageCourse course = StageCourse.of(facts, today);
        return new KnownCourse(
                id,
                receivedOn,
                mark.hasMoved() ? course.entries() : List.of(new StageEntry(mark.underneath(), null, null)),
                course.kept() == null ? null : course.now().since(),
                facts.providers().size(),
                facts.documents().size());
    }
}
