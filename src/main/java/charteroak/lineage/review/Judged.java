package charteroak.lineage.review;

import charteroak.agreements.act.SubjectId.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The project and day for which a run was judged.
 *
 * @param key the project's id, or its number where there is no such project; empty when the run names none
 * @param number the number that the run names
 * @param projects the ids of the projects against which findings count
 */
record Judged(String key, @Nullable String number, List<ProjectId> projects, LocalDate day) {

    Judged {
        projects = List.copyOf(projects);
    }

    Judged on(LocalDate other) {
        return new Judged(key, number, projects, other);
    }
}
