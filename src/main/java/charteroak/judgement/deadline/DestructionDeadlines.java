package charteroak.judgement.deadline;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.calendar.Due;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.deadline.DeadlineRecords.Undertaking;
import charteroak.judgement.facts.Destruction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the days by which the Hub must destroy match files, and a recipient the data it received under a license. */
record DestructionDeadlines(Papers papers) {

    List<Deadline> all() {
        List<Deadline> all = new ArrayList<>();
        for (Undertaking project : papers.projects()) {
            Destruction destruction = papers.destruction(project);
            for (Act confirmed : destruction.matchings()) {
                ofHub(project, destruction, confirmed).ifPresent(all::add);
            }
            for (DueDocument license : papers.of(project, AgreementKind.DUL)) {
                ofRecipient(project, destruction, license).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private Optional<Deadline> ofHub(Undertaking undertaking, Destruction destruction, Act confirmed) {
        Due end = destruction.dueAtHub(confirmed);
        LocalDate due = end.day();
        if (destruction.certifiedAtHub(confirmed, Deadline.later(due, papers.asOf()))) {
            return Optional.empty();
        }
        Project project = undertaking.project();
        return Optional.of(new Deadline(
                Deadline.Kind.HUB_DESTRUCTION,
                due,
                papers.moment(),
                DeadlineSubject.of(confirmed, project),
                hubs(undertaking),
                ofHub(project, confirmed, end),
                Sentence.of("deadline.hubDestroys", project.named()),
                confirmed.recordedAt()));
    }

    private Sentence ofHub(Project project, Act confirmed, Due end) {
        Part from = Part.day(confirmed.effectiveOn());
        Part last = Part.day(end.day());
        return switch (end) {
            case Due.AtEarliest unknown ->
                Sentence.of(
                        "deadline.hubMayHoldAtLeast",
                        project.named(),
                        from,
                        last,
                        papers.calendar().known());
            case Due.On known ->
                known.isOver(papers.asOf())
                        ? Sentence.of("deadline.hubHadToDestroy", project.named(), from, last)
                        : Sentence.of("deadline.hubMayHold", project.named(), from, last);
        };
    }

    private Optional<Deadline> ofRecipient(Undertaking undertaking, Destruction destruction, DueDocument license) {
        LocalDate asOf = papers.asOf();
        Days inTime = destruction.inTime(license.standing());
        LocalDate due =
                inTime.contains(asOf) ? inTime.around(asOf).until() : destruction.deadline(license.standing(), asOf);
        if (due == null) {
            return Optional.empty();
        }
        Reference agreement = license.agreement().named();
        Agency recipient = undertaking.project().recipient();
        return Optional.of(new Deadline(
                Deadline.Kind.RECIPIENT_DESTRUCTION,
                due,
                papers.moment(),
                DeadlineSubject.of(license).in(undertaking.project()),
                List.of(recipient),
                due.isBefore(asOf)
                        ? Sentence.of("deadline.recipientHadToDestroy", recipient.named(), agreement, Part.day(due))
                        : Sentence.of("deadline.recipientMayHold", recipient.named(), agreement, Part.day(due)),
                Sentence.of("deadline.recipientDestroys", recipient.coded(), agreement),
                license.learntAt()));
    }

    private List<Agency> hubs(Undertaking project) {
        return Stream.of(AgreementKind.DSA, AgreementKind.DUL)
                .flatMap(kind -> papers.of(project, kind).stream())
                .flatMap(paper -> paper.standing().dossier().agencies(Role.HUB).stream())
                .toList();
    }
}
