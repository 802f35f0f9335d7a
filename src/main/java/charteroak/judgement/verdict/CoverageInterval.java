package charteroak.judgement.verdict;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, the first and last included, with one verdict for the same reasons; a null bound is open.
 *
 * @param rules the codes of the rules that stand in the way
 */
public record CoverageInterval(
        @Nullable LocalDate from, @Nullable LocalDate until, Verdict verdict, List<String> rules) {}
