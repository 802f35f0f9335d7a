package charteroak.agreements.agreement;

import charteroak.agreements.act.AgreementKind;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whether an agreement is in force at a moment, and why. */
public record InForce(boolean value, Sentence reason, LocalDate asOf, Instant knownAt) {

    /** The things that the reason names. */
    public List<Reference> reasonReferences() {
        return reason.references();
    }

    public static InForce of(Standing standing, Moment moment) {
        LocalDate asOf = moment.asOf();
        Sentence reason = Obstacle.toForce(standing, asOf).map(Obstacle::reason).orElseGet(() -> why(standing, asOf));
        return new InForce(standing.inForce().contains(asOf), reason, asOf, moment.knownAt());
    }

    private static Sentence why(Standing standing, LocalDate asOf) {
        List<Agency> missing = Obstacle.unsigned(standing, asOf);
        LocalDate start = standing.start();
        LocalDate last = standing.lastDay(asOf);
        Sentence signed = missing.isEmpty()
                ? Sentence.of("inForce.signed")
                : Sentence.of(
                        "inForce.signedInPart",
                        Series.and(missing.stream().map(Agency::coded).toList()));
        Sentence since =
                start == null ? Sentence.of("inForce.sinceEver") : Sentence.of("inForce.since", Part.day(start));
        Sentence term = last == null
                ? Sentence.of("inForce.open", signed, since)
                : Sentence.of("inForce.until", signed, since, Part.day(last));
        return standing.agreement().kind() == AgreementKind.LETTER_OF_INTENT
                ? Sentence.several(List.of(term, Sentence.of("inForce.letterOfIntent")))
                : term;
    }
}
