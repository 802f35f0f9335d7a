package charteroak.agreements.formality;

import static charteroak.agreements.act.Act.Kind.*;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Obstacle;
import charteroak.agreements.agreement.Standing;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The state of an agreement on a day, and which acts it allows. */
enum AgreementState {
    DRAFT("a draft that nobody has signed"),
    PARTLY_SIGNED("signed by some parties only"),
    EXECUTED("executed"),
    SUSPENDED("suspended"),
    EXPIRED("past the last day of its term"),
    TERMINATED("terminated");

    private static final Map<AgreementState, Set<Act.Kind>> ALLOWED = new EnumMap<>(Map.of(
            DRAFT,
            EnumSet.of(
                    SIGNED,
                    AFFIRMED,
                    AFFIRMATION_WITHDRAWN,
                    ATTESTED,
                    ATTESTATION_WITHDRAWN,
                    Act.Kind.TERMINATED,
                    IRB_DETERMINED,
                    ACCESS_GRANTED,
                    ACCESS_ENDED,
                    NDA_SIGNED,
                    USER_ACKNOWLEDGED,
                    VOIDED),
            PARTLY_SIGNED,
            EnumSet.of(
                    SIGNED,
                    AFFIRMED,
                    AFFIRMATION_WITHDRAWN,
                    ATTESTED,
                    ATTESTATION_WITHDRAWN,
                    Act.Kind.TERMINATED,
                    PARTY_WITHDREW,
                    IRB_DETERMINED,
                    ACCESS_GRANTED,
                    ACCESS_ENDED,
                    NDA_SIGNED,
                    USER_ACKNOWLEDGED,
                    VOIDED),
            EXECUTED,
            EnumSet.complementOf(EnumSet.of(DRAFTED, REINSTATED)),
            SUSPENDED,
            EnumSet.complementOf(EnumSet.of(DRAFTED, SIGNED, Act.Kind.SUSPENDED)),
            EXPIRED,
            EnumSet.of(AMENDED, ACCESS_ENDED, DESTRUCTION_CERTIFIED, VOIDED),
            TERMINATED,
            EnumSet.of(ACCESS_ENDED, DESTRUCTION_CERTIFIED, VOIDED)));

    private final String words;

    AgreementState(String words) {
        this.words = words;
    }

    /** The state in words that follow "is". */
    String words() {
        return words;
    }

    boolean allows(Act.Kind kind) {
        return ALLOWED.getOrDefault(this, Set.of()).contains(kind);
    }

    /** The acts that the state allows on an agreement of a kind, as nouns. */
    List<String> allowedOn(Agreement.Kind agreement) {
        return ALLOWED.getOrDefault(this, Set.of()).stream()
                .filter(kind -> ActWords.suits(kind, agreement))
                .map(Act.Kind::noun)
                .toList();
    }

    static AgreementState of(Standing standing, LocalDate day) {
        if (standing.terminated(day)) {
            return TERMINATED;
        }
        if (!standing.withinTerm(day)) {
            return EXPIRED;
        }
        if (standing.suspended(day)) {
            return SUSPENDED;
        }
        List<String> missing = Obstacle.unsigned(standing, day);
        boolean nobody = missing.size() == standing.agencyIds().size();
        if (nobody) {
            return DRAFT;
        }
        return missing.isEmpty() || standing.agreement().kind() == Agreement.Kind.EMOU ? EXECUTED : PARTLY_SIGNED;
    }
}
