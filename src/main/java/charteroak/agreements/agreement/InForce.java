package charteroak.agreements.agreement;

import static charteroak.agreements.agreement.Wording.day;
import static charteroak.agreements.agreement.Wording.list;

import charteroak.agreements.act.AgreementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whether an agreement is in force at a moment, and why. */
public record InForce(boolean value, String reason, LocalDate asOf, Instant knownAt) {

    public static InForce of(Standing standing, Moment moment) {
        LocalDate asOf = moment.asOf();
        String reason = Obstacle.toForce(standing, asOf).map(Obstacle::reason).orElseGet(() -> why(standing, asOf));
        return new InForce(standing.inForce().contains(asOf), reason, asOf, moment.knownAt());
    }

    private static String why(Standing standing, LocalDate asOf) {
        List<String> missing = Obstacle.unsigned(standing, asOf);
        LocalDate start = standing.start();
        LocalDate last = standing.lastDay(asOf);
        String signed = missing.isEmpty()
                ? "Signed by all parties and in force"
                : "In force for those who signed, not yet for %s,".formatted(list(missing));
        String since = start == null ? "" : " since " + day(start);
        String until = last == null ? ", with no last day." : ", until " + day(last) + ".";
        String promise = standing.agreement().kind() == AgreementKind.LETTER_OF_INTENT
                ? " A letter of intent obliges no data and covers nothing."
                : "";
        return signed + since + until + promise;
    }
}
