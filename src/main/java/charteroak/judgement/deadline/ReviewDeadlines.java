package charteroak.judgement.deadline;

import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.BoardDetermination;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the last days of review boards' approvals, while the licenses go on. */
record ReviewDeadlines(Papers papers) {

    private static final Set<Role> USERS = Set.of(Role.LICENSEE, Role.RECIPIENT);

    List<Deadline> all() {
        return papers.all().stream()
                .filter(paper -> paper.isOf(AgreementKind.DUL))
                .flatMap(paper -> of(paper).stream())
                .toList();
    }

    private Optional<Deadline> of(DueDocument paper) {
        LocalDate asOf = papers.asOf();
        Standing license = paper.standing();
        Days approved = license.days(on -> approved(license, on));
        Days.Span around = approved.around(asOf);
        LocalDate first = approved.contains(asOf) ? dayAfter(around) : around.from();
        if (first == null || !expired(license, first) || !expired(license, Deadline.later(first, asOf))) {
            return Optional.empty();
        }
        LocalDate due = first.minusDays(1);
        if (!paper.inForce(Deadline.later(first, asOf))) {
            return Optional.empty();
        }
        Reference agreement = paper.agreement().named();
        List<Agency> users = paper.parties(USERS);
        return Optional.of(new Deadline(
                Deadline.Kind.IRB_APPROVAL,
                due,
                papers.moment(),
                DeadlineSubject.of(paper),
                users,
                due.isBefore(asOf)
                        ? Sentence.of("deadline.approvalEnded", agreement, Part.day(due))
                        : Sentence.of("deadline.approvalEnds", agreement, Part.day(due)),
                Sentence.of("deadline.renewApproval", Series.and(users, Agency::coded), agreement),
                paper.learntAt()));
    }

    private static @Nullable LocalDate dayAfter(Days.Span span) {
        LocalDate last = span.until();
        return last == null ? null : last.plusDays(1);
    }

    private static boolean approved(Standing license, LocalDate on) {
        return BoardDetermination.latest(license, on)
                .filter(act -> act.determination() != null && act.determination() != Determination.DISAPPROVED)
                .filter(act -> !BoardDetermination.isExpired(act, on))
                .isPresent();
    }

    private static boolean expired(Standing license, LocalDate on) {
        return BoardDetermination.latest(license, on)
                .filter(act -> act.determination() != Determination.DISAPPROVED)
                .filter(act -> BoardDetermination.isExpired(act, on))
                .isPresent();
    }
}
