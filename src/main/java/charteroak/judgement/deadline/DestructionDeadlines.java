package charteroak.judgement.deadline;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
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
                due.isBefore(papers.asOf())
                        ? Sentence.of(
                                "deadline.hubHadToDestroy",
                                project.named(),
                                Part.day(confirmed.effectiveOn()),
                                Part.day(due))
                        : Sentence.of(
                                "deadline.hubMayHold",
                                project.named(),
                                Part.day(confirmed.effectiveOn()),
                                Part.day(due)),
                Sentence.of("deadline.hubDestroys", project.named()),
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
        Reference agreement = license.agreement().named();
        Agency recipient = project.recipient();
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
                .flatMap(paper -> paper.parties(Set.of(Role.HUB)).stream())
                .toList();
    }
}
