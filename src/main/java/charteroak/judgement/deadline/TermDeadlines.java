package charteroak.judgement.deadline;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the last days of memoranda, sharing agreements and licenses. */
record TermDeadlines(Papers papers) {

    List<Deadline> all() {
        return papers.all().stream().flatMap(paper -> of(paper).stream()).toList();
    }

    private Optional<Deadline> of(DueDocument paper) {
        LocalDate asOf = papers.asOf();
        Standing standing = paper.standing();
        LocalDate due = lastDay(standing, asOf);
        if (due == null || !standing.wasInForceBy(due) || standing.terminated(Deadline.later(due, asOf))) {
            return Optional.empty();
        }
        boolean overdue = due.isBefore(asOf);
        List<DueDocument> resting = overdue ? papers.inForceUnder(paper, asOf) : List.of();
        if (overdue && resting.isEmpty()) {
            return Optional.empty();
        }
        Reference agreement = paper.agreement().named();
        Sentence reason = overdue
                ? Sentence.of(
                        "deadline.endedUnder",
                        agreement,
                        Part.day(due),
                        Series.and(resting, one -> one.agreement().named()))
                : Sentence.of("deadline.termEnds", agreement, Part.day(due));
        Sentence remedy = overdue
                ? Sentence.of("deadline.replaceOrEnd", agreement)
                : Sentence.of("deadline.amendOrLetEnd", agreement, Part.day(due));
        return Optional.of(new Deadline(
                Deadline.Kind.AGREEMENT_TERM,
                due,
                papers.moment(),
                DeadlineSubject.of(paper),
                paper.boundOn(due),
                reason,
                remedy,
                paper.learntAt()));
    }

    /** The last day of the term as it stands on a day, or the last one that has passed; null when the term is open. */
    private static @Nullable LocalDate lastDay(Standing standing, LocalDate asOf) {
        Days within = standing.days(standing::withinTerm);
        if (within.contains(asOf)) {
            return within.around(asOf).until();
        }
        LocalDate ended = within.around(asOf).from();
        return ended == null ? null : ended.minusDays(1);
    }
}
