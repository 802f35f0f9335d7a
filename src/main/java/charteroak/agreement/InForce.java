package charteroak.agreement;

import static charteroak.agreement.Wording.day;
import static charteroak.agreement.Wording.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whether an agreement is in force at a moment, and why. */
public record InForce(boolean value, String reason, LocalDate asOf, Instant knownAt) {

    public static InForce of(Standing standing, Moment moment) {
        LocalDate asOf = moment.asOf();
        boolean value = standing.inForce().contains(asOf);
        return new InForce(value, value ? whyIn(standing, asOf) : whyNot(standing, asOf), asOf, moment.knownAt());
    }

    /** Why it is not in force on a day on which it is not. */
    public static String whyNot(Standing standing, LocalDate asOf) {
        List<String> missing = unsigned(standing, asOf);
        LocalDate start = standing.start();
        if (standing.agencyIds().isEmpty()) {
            return "It names no parties.";
        }
        if (start == null || (asOf.isBefore(start) && !missing.isEmpty())) {
            return "On %s it is not signed by %s.".formatted(day(asOf), list(missing));
        }
        if (asOf.isBefore(start)) {
            return "Its term begins on %s.".formatted(day(start));
        }
        LocalDate terminatedOn = standing.latest(asOf, act -> act.kind() == Act.Kind.TERMINATED)
                .map(Act::effectiveOn)
                .orElse(null);
        if (terminatedOn != null) {
            return "It was terminated with effect from %s.".formatted(day(terminatedOn));
        }
        LocalDate last = standing.lastDay(asOf);
        if (last != null && asOf.isAfter(last)) {
            return "Its term ended on %s.".formatted(day(last));
        }
        return standing.latest(asOf, act -> act.kind() == Act.Kind.SUSPENDED)
                .map(act -> "It is suspended since %s.".formatted(day(act.effectiveOn())))
                .orElse("It is not in force.");
    }

    private static String whyIn(Standing standing, LocalDate asOf) {
        List<String> missing = unsigned(standing, asOf);
        LocalDate start = standing.start();
        String signed = missing.isEmpty()
                ? "Signed by all parties and in force"
                : "In force for those who signed, not yet for %s,".formatted(list(missing));
        String since = start == null ? "" : " since " + day(start);
        LocalDate last = standing.lastDay(asOf);
        String until = last == null ? ", with no last day." : ", until " + day(last) + ".";
        String promise = standing.agreement().kind() == Agreement.Kind.LETTER_OF_INTENT
                ? " A letter of intent obliges no data and covers nothing."
                : "";
        return signed + since + until + promise;
    }

    private static List<String> unsigned(Standing standing, LocalDate asOf) {
        return standing.dossier().parties().stream()
                .map(Party::agency)
                .distinct()
                .filter(agency -> standing.signedOn(agency.id())
                        .filter(on -> !on.isAfter(asOf))
                        .isEmpty())
                .map(agency -> agency.code())
                .toList();
    }
}
