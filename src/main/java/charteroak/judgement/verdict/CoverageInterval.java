package charteroak.judgement.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of days with one verdict for the same reasons, first and last counted; null means without bound.
 *
 * @param rules the codes of the rules that stand in the way
 */
public record CoverageInterval(
        @Nullable LocalDate from, @Nullable LocalDate until, Verdict verdict, List<String> rules) {}
