package charteroak.front.document;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.clause.Term;
import charteroak.front.document.AgreementAnswer.Asked;
import charteroak.front.document.AgreementAnswer.Bound;
import charteroak.front.document.AgreementAnswer.Done;
import charteroak.front.document.AgreementAnswer.Granted;
import charteroak.front.document.AgreementAnswer.Told;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Says how an agreement meets a condition of law for what a schedule grants, as far as the agreement itself decides it. */
record ConditionReading(Told agreement, StandingTerms terms, LocalDate today, Saying saying) {

    String how(Asked condition, Granted granted) {
        return saying.said(
                switch (condition.evaluator()) {
                    case FIELD -> stated(condition, granted);
                    case ATTESTED -> attested(condition, granted);
                    case COMPUTED -> computed(condition, granted);
                    case UNMAPPED -> Sentence.of("document.condition.unmapped");
                });
    }

    /** The act of counsel that has the last word on a schedule, if it affirms its legal basis. */
    Optional<Done> affirmation(Granted granted) {
        return latest(act -> (act.kind() == Kind.AFFIRMED || act.kind() == Kind.AFFIRMATION_WITHDRAWN)
                        && act.isAbout(granted))
                .filter(act -> act.kind() == Kind.AFFIRMED);
    }

    /** A clause holds unless counsel took back that it is adequate. */
    private Sentence stated(Asked condition, Granted granted) {
        Optional<Done> takenBack = opinion(condition, granted).filter(act -> act.kind() == Kind.ATTESTATION_WITHDRAWN);
        return terms.clause(Term.statedFor(condition.code()))
                .map(text -> takenBack
                        .map(act -> Sentence.of(
                                "document.condition.inadequate", Part.text(text), Part.day(act.effectiveOn())))
                        .orElseGet(() -> Sentence.of("document.condition.stated", Part.text(text))))
                .orElseGet(() -> Sentence.of("document.condition.notStated"));
    }

    /** The last word of counsel on a condition for what a schedule grants. */
    private Optional<Done> opinion(Asked condition, Granted granted) {
        return latest(act -> (act.kind() == Kind.ATTESTED || act.kind() == Kind.ATTESTATION_WITHDRAWN)
                && act.isAbout(granted)
                && condition.code().equals(act.condition()));
    }

    private Sentence attested(Asked condition, Granted granted) {
        return opinion(condition, granted)
                .filter(act -> act.kind() == Kind.ATTESTED)
                .map(act -> attestedBy(
                        condition, Part.text(act.by() == null ? "" : act.by().name()), Part.day(act.effectiveOn())))
                .orElseGet(() -> Sentence.of("document.condition.notAttested"));
    }

    /** What counsel attests of some conditions holds for linking alone, or for no direct identifier, whatever a schedule grants. */
    private static Sentence attestedBy(Asked condition, Part counsel, Part day) {
        return switch (condition.code()) {
            case "BAA_EXECUTED" -> Sentence.of("document.condition.attestedForHub", counsel, day);
            case "DEIDENTIFIED", "DEID_METHOD_IN", "EXPERT_REPORT_OR_18_REMOVED", "RECORD_CODE_NOT_DERIVED_FROM_PII" ->
                Sentence.of("document.condition.attestedWithoutIdentifiers", counsel, day);
            default -> Sentence.of("document.condition.attested", counsel, day);
        };
    }

    private Sentence computed(Asked condition, Granted granted) {
        return switch (condition.code()) {
            case "WRITTEN_AGREEMENT", "WRITTEN_DATA_EXCHANGE_AGREEMENT" ->
                executedOn()
                        .map(day -> Sentence.of("document.condition.executed", Part.day(day)))
                        .orElseGet(() -> Sentence.of("document.condition.unsigned"));
            case "DESIGNATES_AUTHORIZED_REPRESENTATIVE" ->
                terms.clause(Term.AUTHORIZED_REPRESENTATIVE)
                        .map(name -> Sentence.of("document.condition.named", Part.text(name)))
                        .orElseGet(() -> Sentence.of("document.condition.notNamed"));
            case "DESTRUCTION_DEADLINE_SET" ->
                terms.clause(Term.DESTRUCTION_DEADLINE)
                        .map(day -> Sentence.of("document.condition.deadline", Part.day(LocalDate.parse(day.strip()))))
                        .orElseGet(() -> Sentence.of("document.condition.noDeadline"));
            case "PII_ELEMENTS_LISTED", "INFORMATION_DISCLOSED_LISTED" ->
                granted.elementList() == ElementList.LISTED
                                && granted.datasets().isEmpty()
                        ? Sentence.of(
                                "document.condition.listed",
                                Part.number(granted.elements().nodes().size()))
                        : Sentence.of("document.condition.notListed");
            case "PURPOSE_IN", "PURPOSES_STATED_AND_LIMITED" ->
                Sentence.of("document.condition.purposes", Part.text(saying.purposes(granted.purposes())));
            default -> Sentence.of("document.condition.computed");
        };
    }

    private Optional<LocalDate> executedOn() {
        List<Bound> parties = agreement.parties();
        return parties.stream().anyMatch(party -> party.signedOn() == null)
                ? Optional.empty()
                : parties.stream()
                        .map(party -> Objects.requireNonNull(party.signedOn()))
                        .max(Comparator.naturalOrder());
    }

    private Optional<Done> latest(Predicate<Done> wanted) {
        return agreement.acts().stream()
                .filter(act -> !act.voided() && !act.effectiveOn().isAfter(today))
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }
}
