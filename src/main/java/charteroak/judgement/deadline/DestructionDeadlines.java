package charteroak.judgement.deadline;

import static charteroak.agreements.agreement.Wording.day;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.judgement.facts.Destruction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the days by which the Hub must destroy match files, and a recipient the data it received under a license. */
final class DestructionDeadlines {

    private final Papers papers;

    DestructionDeadlines(Papers papers) {
        this.papers = papers;
    }

    List<Deadline> all() {
        List<Deadline> all = new ArrayList<>();
        for (Undertaking project : papers.projects()) {
            Destruction destruction = project.destruction(
                    papers.sharingsOf(project),
                    papers.above(project),
                    papers.moment().knownAt());
            destruction
                    .matchings()
                    .forEach(act -> ofHub(project, destruction, act).ifPresent(all::add));
            papers.of(project, AgreementKind.DUL)
                    .forEach(license ->
                            ofRecipient(project, destruction, license).ifPresent(all::add));
        }
        return List.copyOf(all);
    }

    private Optional<Deadline> ofHub(Undertaking undertaking, Destruction destruction, Act confirmed) {
        LocalDate due = destruction.dueAtHub(confirmed);
        if (destruction.certifiedAtHub(confirmed, Deadline.later(due, papers.asOf()))) {
            return Optional.empty();
        }
        Project project = undertaking.project();
        DeadlineSubject subject = new DeadlineSubject(
                confirmed.id(),
                null,
                null,
                null,
                project.id(),
                List.of(project.id()),
                project.title(),
                project.illustrative());
        return Optional.of(Deadline.of(
                Deadline.Kind.HUB_DESTRUCTION,
                due,
                papers.moment(),
                subject,
                hubs(undertaking),
                (due.isBefore(papers.asOf())
                                ? "Stewards confirmed the matching for project %s on %s; the Hub had to destroy the match files by %s and has not certified it."
                                : "Stewards confirmed the matching for project %s on %s; the Hub may hold the match files until %s.")
                        .formatted(project.number(), day(confirmed.effectiveOn()), day(due)),
                "The Hub destroys the match files and certifies it in project %s.".formatted(project.number()),
                confirmed.recordedAt()));
    }

    private Optional<Deadline> ofRecipient(Undertaking undertaking, Destruction destruction, DueDocument license) {
        LocalDate asOf = papers.asOf();
        Days inTime = destruction.inTime(license.standing());
        LocalDate due =
                inTime.contains(asOf) ? inTime.around(asOf).until() : destruction.deadline(license.standing(), asOf);
        if (due == null) {
            return Optional.empty();
        }
        Project project = undertaking.project();
        String number = license.agreement().number();
        DeadlineSubject subject = new DeadlineSubject(
                license.agreement().id() + "-" + project.id(),
                license.agreement().id(),
                null,
                null,
                project.id(),
                List.of(project.id()),
                license.agreement().title(),
                license.agreement().illustrative());
        return Optional.of(Deadline.of(
                Deadline.Kind.RECIPIENT_DESTRUCTION,
                due,
                papers.moment(),
                subject,
                List.of(project.recipient()),
                (due.isBefore(asOf)
                                ? "%s had to destroy what it got under %s by %s and has not certified it."
                                : "%s may hold what it got under %s until %s and has not certified its destruction.")
                        .formatted(project.recipient().name(), number, day(due)),
                "%s destroys the data and certifies it on %s."
                        .formatted(project.recipient().code(), number),
                license.learntAt()));
    }

    private List<Agency> hubs(Undertaking project) {
        return Stream.of(AgreementKind.DSA, AgreementKind.DUL)
                .flatMap(kind -> papers.of(project, kind).stream())
                .flatMap(paper -> paper.parties(Set.of(Role.HUB)).stream())
                .toList();
    }
}
