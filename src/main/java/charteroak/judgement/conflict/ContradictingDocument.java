package charteroak.judgement.conflict;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.RuleResult.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A document, with as much of it as conflicts depend on.
 *
 * @param under the ids of the documents under which it is made
 * @param citations the legal bases that its schedules cite
 */
record ContradictingDocument(Standing standing, Set<AgreementId> under, List<Citation> citations) {

    /** A schedule, and a legal basis that it cites. */
    record Citation(ScheduleId scheduleId, String basisId) {}

    /** A document, and one of its schedules. */
    record DocumentSchedule(ContradictingDocument paper, Schedule schedule) {

        /** The days on which the schedule grants anything. */
        Days inForce() {
            return paper.standing().inForce().and(paper.standing().partOf(schedule.id()));
        }

        Evidence evidence() {
            return Proof.of(schedule, paper.standing());
        }

        List<Agency> agencies() {
            Agency provider = schedule.provider();
            return provider == null ? paper.agencies() : List.of(provider);
        }

        /** The schedule, as a sentence names it at its beginning. */
        Sentence first() {
            Agency provider = schedule.provider();
            return provider == null
                    ? Sentence.of("conflict.firstSchedule", paper.named())
                    : Sentence.of("conflict.firstScheduleOf", provider.coded(), paper.named());
        }

        /** The schedule, as a sentence names it further on. */
        Sentence later() {
            Agency provider = schedule.provider();
            return provider == null
                    ? Sentence.of("conflict.laterSchedule", paper.named())
                    : Sentence.of("conflict.laterScheduleOf", provider.coded(), paper.named());
        }
    }

    Agreement agreement() {
        return standing.agreement();
    }

    /** The document, as sentences name it. */
    Reference named() {
        return agreement().named();
    }

    String number() {
        return agreement().number();
    }

    boolean isOf(AgreementKind kind) {
        return agreement().kind() == kind;
    }

    boolean inForce(LocalDate day) {
        return standing.inForce().contains(day);
    }

    List<DocumentSchedule> parts() {
        return standing.dossier().schedules().stream()
                .map(schedule -> new DocumentSchedule(this, schedule))
                .toList();
    }

    List<Agency> agencies() {
        return standing.dossier().agencies();
    }

    Evidence evidence() {
        return Proof.of(standing);
    }
}
