package charteroak.front.publicview;

import charteroak.judgement.coverage.Verdicts.VerdictToday;
import charteroak.judgement.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a project's use of data is covered today, as far as residents may know.
 *
 * @param since the first day of the unbroken time with this verdict; null when it was never otherwise
 * @param until the last day on which the verdict stands if nothing further is done; null when no known date ends it
 * @param missing the codes of the rules that stand in the way
 */
public record PublicVerdict(
        Verdict verdict,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<String> missing) {

    /** The public verdict; empty for a project none of whose uses may be shown. */
    static Optional<PublicVerdict> of(VerdictToday today) {
        return today.uses() == 0
                ? Optional.empty()
                : Optional.of(new PublicVerdict(today.verdict(), today.since(), today.until(), today.missing()));
    }
}
