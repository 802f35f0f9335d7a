package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.AgreementState;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Where an agreement stands on a day, as its acts have it, and what may then be done to it. */
final class StateOnDay {

    private StateOnDay() {}

    static AgreementState of(Standing standing, LocalDate day) {
        if (standing.terminated(day)) {
            return AgreementState.TERMINATED;
        }
        if (!standing.withinTerm(day)) {
            return AgreementState.EXPIRED;
        }
        if (standing.suspended(day)) {
            return AgreementState.SUSPENDED;
        }
        List<Agency> missing = Obstacle.unsigned(standing, day);
        boolean nobody = missing.size() == standing.agencyIds().size();
        if (nobody) {
            return AgreementState.DRAFT;
        }
        return missing.isEmpty() || standing.agreement().kind() == AgreementKind.EMOU
                ? AgreementState.EXECUTED
                : AgreementState.PARTLY_SIGNED;
    }

    /** What may be done to an agreement of a kind that stands so, as nouns. */
    static List<Sentence> allowed(AgreementState state, AgreementKind agreement) {
        return Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isAdmittedBy(state) && kind.suits(agreement))
                .map(Act.Kind::words)
                .toList();
    }
}
