package charteroak.front.publicview;

import charteroak.judgement.coverage.VerdictToday;
import charteroak.judgement.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What residents are told of whether a use of data is covered today.
 *
 * @param since the first day of the unbroken time it has been so; null when it was never otherwise
 * @param until the last day it stays so if nothing further is done; null when no known date ends it
 * @param missing what is missing, by the codes of rules
 */
public record PublicVerdict(
        Verdict verdict,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<String> missing) {

    public PublicVerdict {
        missing = List.copyOf(missing);
    }

    /** Of a project none of whose uses of data may be shown nothing is said. */
    static Optional<PublicVerdict> of(VerdictToday today) {
        return today.uses() == 0
                ? Optional.empty()
                : Optional.of(new PublicVerdict(today.verdict(), today.since(), today.until(), today.missing()));
    }
}
