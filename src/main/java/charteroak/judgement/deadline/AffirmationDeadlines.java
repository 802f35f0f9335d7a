package charteroak.judgement.deadline;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the last days as law of bases that counsel affirmed for schedules of sharing agreements. */
record AffirmationDeadlines(Papers papers) {

    List<Deadline> all() {
        return papers.all().stream()
                .filter(paper -> paper.isOf(AgreementKind.DSA))
                .flatMap(paper -> paper.citations().stream().flatMap(citation -> of(paper, citation).stream()))
                .toList();
    }

    private Optional<Deadline> of(DueDocument paper, DueDocument.Citation ending) {
        LegalBasis basis = ending.basis();
        Schedule schedule = ending.schedule();
        Agency provider = schedule.provider();
        LocalDate due = basis.validTo();
        if (due == null || provider == null) {
            return Optional.empty();
        }
        LocalDate without = Deadline.later(due.plusDays(1), papers.asOf());
        if (!stands(paper, schedule, provider).contains(without) || othersServe(paper, ending, without)) {
            return Optional.empty();
        }
        Reference agreement = paper.agreement().named();
        Part day = Part.day(due);
        Part next = Part.day(due.plusDays(1));
        return Optional.of(new Deadline(
                Deadline.Kind.AFFIRMATION,
                due,
                papers.moment(),
                DeadlineSubject.of(paper).citing(schedule, basis),
                List.of(provider),
                due.isBefore(papers.asOf())
                        ? Sentence.of("deadline.lawNoLonger", provider.coded(), basis.named(), agreement, next)
                        : Sentence.of("deadline.lawUntil", provider.coded(), basis.named(), agreement, day),
                Sentence.of("deadline.addScheduleAnew", agreement, provider.coded()),
                paper.learntAt()));
    }

    private static Days stands(DueDocument paper, Schedule schedule, Agency provider) {
        Standing standing = paper.standing();
        Days part = standing.inForce().and(standing.partOf(schedule.id()));
        return part.and(standing.affirmed(schedule.id(), provider.id()));
    }

    private static boolean othersServe(DueDocument paper, DueDocument.Citation ending, LocalDate on) {
        return ending.classCodes().stream()
                .allMatch(code -> paper.citations().stream()
                        .filter(other ->
                                other.schedule().id().equals(ending.schedule().id()))
                        .filter(other -> other.basis().standsOn(on))
                        .anyMatch(other -> other.classCodes().contains(code)));
    }
}
