package charteroak.linkage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Says which elements a project may not use. */
interface CoverageJudge {

    /** By element, why no agreement in force on a day covers a project's use of it; covered elements are left out. */
    Map<String, String> gaps(String project, Collection<String> elements, LocalDate day);
}
