package charteroak.agreement;

import static charteroak.agreement.Wording.day;
import static charteroak.agreement.Wording.list;

import charteroak.agreement.Act.Kind;
import charteroak.catalog.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What keeps an agreement from binding on a day: why, in a sentence, the act that would mend it, and the acts it rests on. */
public record Obstacle(String reason, String remedy, List<Act> acts) {

    /** What keeps an agreement out of force on a day; empty when it is in force. */
    public static Optional<Obstacle> toForce(Standing standing, LocalDate asOf) {
        if (standing.inForce().contains(asOf)) {
            return Optional.empty();
        }
        String number = standing.agreement().number();
        List<String> missing = unsigned(standing, asOf);
        LocalDate start = standing.start();
        if (standing.agencyIds().isEmpty()) {
            return obstacle("%s names no parties.".formatted(number), "The parties sign %s.".formatted(number));
        }
        if (start == null || (asOf.isBefore(start) && !missing.isEmpty())) {
            return obstacle(
                    "On %s %s is not signed by %s.".formatted(day(asOf), number, list(missing)),
                    "%s %s %s.".formatted(list(missing), missing.size() == 1 ? "signs" : "sign", number));
        }
        if (asOf.isBefore(start)) {
            return obstacle(
                    "The term of %s begins on %s.".formatted(number, day(start)),
                    "The parties amend %s to begin earlier, or the use waits until %s.".formatted(number, day(start)));
        }
        return ended(standing, asOf);
    }

    /** What keeps an agreement from binding an agency on a day; empty when it does. */
    public static Optional<Obstacle> toBinding(Standing standing, Agency agency, LocalDate asOf) {
        if (standing.binds(agency.id()).contains(asOf)) {
            return Optional.empty();
        }
        String number = standing.agreement().number();
        if (!standing.agencyIds().contains(agency.id())) {
            return obstacle(
                    "%s is not a party to %s.".formatted(agency.name(), number),
                    "The parties amend %s to admit %s, which signs it.".formatted(number, agency.code()));
        }
        Optional<Obstacle> toForce = toForce(standing, asOf);
        return toForce.isPresent() ? toForce : ofParty(standing, agency, asOf);
    }

    /** What keeps a change from taking effect that somebody proposed: who has not signed it yet; empty when nobody proposed such. */
    public static Optional<Obstacle> toAmendment(Standing standing, Predicate<Act> wanted) {
        return standing.amendments().waiting().stream()
                .filter(wanted)
                .findFirst()
                .map(amendment -> ofConsent(standing, amendment));
    }

    private static Obstacle ofConsent(Standing standing, Act amendment) {
        List<String> missing = standing.dossier().agencies(standing.amendments().waitsFor(amendment)).stream()
                .map(Agency::code)
                .toList();
        String number = standing.agreement().number();
        return new Obstacle(
                "The amendment of %s for %s that would change it waits for the signature of %s."
                        .formatted(number, day(amendment.effectiveOn()), list(missing)),
                "%s %s the amendment of %s for %s."
                        .formatted(
                                list(missing),
                                missing.size() == 1 ? "signs" : "sign",
                                number,
                                day(amendment.effectiveOn())),
                List.of(amendment));
    }

    /** The same obstacle, to be mended by the signatures that a proposed change waits for, where there is such a change. */
    private Obstacle unlessProposed(Standing standing, Predicate<Act> wanted) {
        return toAmendment(standing, wanted)
                .map(open -> new Obstacle(reason + " " + open.reason(), open.remedy(), open.acts()))
                .orElse(this);
    }

    private static Optional<Obstacle> ended(Standing standing, LocalDate asOf) {
        String number = standing.agreement().number();
        Optional<Act> termination = standing.latest(asOf, act -> act.kind() == Kind.TERMINATED);
        if (termination.isPresent()) {
            return termination.map(act -> new Obstacle(
                    "%s was terminated with effect from %s.".formatted(number, day(act.effectiveOn())),
                    "The parties sign a new agreement in place of %s.".formatted(number),
                    List.of(act)));
        }
        LocalDate last = standing.lastDay(asOf);
        if (last != null && asOf.isAfter(last)) {
            return obstacle(
                            "The term of %s ended on %s.".formatted(number, day(last)),
                            "The parties amend %s to extend its term, or sign a new agreement.".formatted(number))
                    .map(open ->
                            open.unlessProposed(standing, act -> act.termTo() != null && !asOf.isAfter(act.termTo())));
        }
        return standing.latest(asOf, act -> act.kind() == Kind.SUSPENDED)
                .map(act -> new Obstacle(
                        "%s is suspended since %s.".formatted(number, day(act.effectiveOn())),
                        "The parties reinstate %s.".formatted(number),
                        List.of(act)));
    }

    private static Optional<Obstacle> ofParty(Standing standing, Agency agency, LocalDate asOf) {
        String number = standing.agreement().number();
        Optional<Act> departure = standing.latest(
                asOf, act -> act.kind() == Kind.PARTY_WITHDREW && agency.id().equals(act.partyId()));
        if (standing.signedOn(agency.id()).filter(on -> !on.isAfter(asOf)).isEmpty()) {
            return obstacle(
                    "On %s %s has not signed %s.".formatted(day(asOf), agency.name(), number),
                    "%s signs %s.".formatted(agency.code(), number));
        }
        return standing.latest(
                        asOf,
                        act -> act.kind() == Kind.PARTY_SUSPENDED && agency.id().equals(act.partyId()))
                .filter(act -> standing.suspendsParty(agency.id(), asOf))
                .map(act -> new Obstacle(
                        "%s is suspended under %s since %s.".formatted(agency.name(), number, day(act.effectiveOn())),
                        "The parties reinstate %s under %s.".formatted(agency.code(), number),
                        List.of(act)))
                .or(() -> departure.map(act -> new Obstacle(
                        "%s left %s with effect from %s.".formatted(agency.name(), number, day(act.effectiveOn())),
                        "%s signs %s again.".formatted(agency.code(), number),
                        List.of(act))));
    }

    /** The codes of the parties whose signature has not taken effect by a day. */
    public static List<String> unsigned(Standing standing, LocalDate asOf) {
        return standing.dossier().parties().stream()
                .map(Party::agency)
                .distinct()
                .filter(agency -> standing.signedOn(agency.id())
                        .filter(on -> !on.isAfter(asOf))
                        .isEmpty())
                .map(Agency::code)
                .toList();
    }

    private static Optional<Obstacle> obstacle(String reason, String remedy) {
        return Optional.of(new Obstacle(reason, remedy, List.of()));
    }
}
