package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The courses of all requests that were handed in and that somebody may see, as of a day. Whoever asks again is given the same one as long as
 * nothing was done, so that what follows from all of them can be kept with it; it is equal to itself alone.
 */
public final class SeenCourses {

    private final LocalDate today;
    private final SequencedMap<ProjectId, KnownCourse> byProject;

    public SeenCourses(LocalDate today, SequencedMap<ProjectId, KnownCourse> byProject) {
        this.today = today;
        this.byProject = Collections.unmodifiableSequencedMap(byProject);
    }

    public LocalDate today() {
        return today;
    }

    /** Each once, in the order of their projects' ids. */
    public Collection<KnownCourse> all() {
        return byProject.values();
    }

    public Optional<KnownCourse> of(ProjectId project) {
        return Optional.ofNullable(byProject.get(project));
    }
}
