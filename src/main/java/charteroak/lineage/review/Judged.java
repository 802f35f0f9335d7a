package charteroak.lineage.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was judged for.
 *
 * @param key the project's id, or its number where there is none; empty when the run names none
 * @param number the number the run names
 * @param projects the ids of the projects against which it counts
 */
record Judged(String key, @Nullable String number, List<String> projects, LocalDate day) {

    Judged {
        projects = List.copyOf(projects);
    }
}
