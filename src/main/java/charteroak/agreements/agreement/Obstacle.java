package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What keeps an agreement from binding on a day: the reason as a sentence and as a word, and the acts it rests on. */
public record Obstacle(Sentence reason, Cause cause, List<Act> acts) {

    /** Why an agreement does not bind. */
    public enum Cause {
        NO_PARTIES,
        UNSIGNED,
        NOT_BEGUN,
        TERMINATED,
        EXPIRED,
        SUSPENDED,
        NOT_A_PARTY,
        PARTY_UNSIGNED,
        PARTY_SUSPENDED,
        PARTY_LEFT,
        AMENDMENT_UNSIGNED
    }

    /** What keeps an agreement out of force on a day; empty when it is in force. */
    public static Optional<Obstacle> toForce(Standing standing, LocalDate asOf) {
        if (standing.inForce().contains(asOf)) {
            return Optional.empty();
        }
        Reference agreement = standing.agreement().named();
        List<Agency> missing = unsigned(standing, asOf);
        LocalDate start = standing.start();
        if (standing.agencyIds().isEmpty()) {
            return obstacle(Sentence.of("obstacle.noParties", agreement), Cause.NO_PARTIES);
        }
        if (start == null || (asOf.isBefore(start) && !missing.isEmpty())) {
            return obstacle(
                    Sentence.of("obstacle.unsigned", Part.day(asOf), agreement, Series.and(coded(missing))),
                    Cause.UNSIGNED);
        }
        if (asOf.isBefore(start)) {
            return obstacle(Sentence.of("obstacle.notBegun", agreement, Part.day(start)), Cause.NOT_BEGUN);
        }
        return ended(standing, asOf);
    }

    /** What keeps an agreement from binding an agency on a day; empty when it does. */
    public static Optional<Obstacle> toBinding(Standing standing, Agency agency, LocalDate asOf) {
        if (standing.binds(agency.id()).contains(asOf)) {
            return Optional.empty();
        }
        Reference agreement = standing.agreement().named();
        if (!standing.agencyIds().contains(agency.id())) {
            return obstacle(Sentence.of("obstacle.notAParty", agency.named(), agreement), Cause.NOT_A_PARTY);
        }
        Optional<Obstacle> toForce = toForce(standing, asOf);
        return toForce.isPresent() ? toForce : ofParty(standing, agency, asOf);
    }

    /**
     * The missing signatures that keep a proposed change from taking effect; empty when nobody proposed such a change.
     */
    public static Optional<Obstacle> toAmendment(Standing standing, Predicate<Act> wanted) {
        return standing.amendments().waiting().stream()
                .filter(wanted)
                .findFirst()
                .map(amendment -> ofConsent(standing, amendment));
    }

    private static Obstacle ofConsent(Standing standing, Act amendment) {
        List<Agency> missing = standing.dossier().agencies(standing.amendments().waitsFor(amendment));
        return new Obstacle(
                Sentence.of(
                        "obstacle.amendmentUnsigned",
                        standing.agreement().named(),
                        Part.day(amendment.effectiveOn()),
                        Series.and(coded(missing))),
                Cause.AMENDMENT_UNSIGNED,
                List.of(amendment));
    }

    /**
     * The obstacle, or instead the signatures that a proposed change waits for, where such a change would remove it.
     */
    private Obstacle unlessProposed(Standing standing, Predicate<Act> wanted) {
        return toAmendment(standing, wanted)
                .map(open -> new Obstacle(Sentence.several(List.of(reason, open.reason())), open.cause(), open.acts()))
                .orElse(this);
    }

    private static Optional<Obstacle> ended(Standing standing, LocalDate asOf) {
        Reference agreement = standing.agreement().named();
        Optional<Act> termination = standing.latest(asOf, act -> act.kind() == Kind.TERMINATED);
        if (termination.isPresent()) {
            return termination.flatMap(act -> obstacle(
                    Sentence.of("obstacle.terminated", agreement, Part.day(act.effectiveOn())), Cause.TERMINATED, act));
        }
        LocalDate last = standing.lastDay(asOf);
        if (last != null && asOf.isAfter(last)) {
            return obstacle(Sentence.of("obstacle.expired", agreement, Part.day(last)), Cause.EXPIRED)
                    .map(open ->
                            open.unlessProposed(standing, act -> act.termTo() != null && !asOf.isAfter(act.termTo())));
        }
        return standing.latest(asOf, act -> act.kind() == Kind.SUSPENDED)
                .flatMap(act -> obstacle(
                        Sentence.of("obstacle.suspended", agreement, Part.day(act.effectiveOn())),
                        Cause.SUSPENDED,
                        act));
    }

    /** What keeps a party from being bound even while the agreement is in force; empty when nothing does. */
    public static Optional<Obstacle> ofParty(Standing standing, Agency agency, LocalDate asOf) {
        Reference agreement = standing.agreement().named();
        Optional<Act> departure = standing.latest(
                asOf, act -> act.kind() == Kind.PARTY_WITHDREW && agency.id().equals(act.partyId()));
        if (standing.signedOn(agency.id()).filter(on -> !on.isAfter(asOf)).isEmpty()) {
            return obstacle(
                    Sentence.of("obstacle.partyUnsigned", Part.day(asOf), agency.named(), agreement),
                    Cause.PARTY_UNSIGNED);
        }
        return standing.latest(
                        asOf,
                        act -> act.kind() == Kind.PARTY_SUSPENDED && agency.id().equals(act.partyId()))
                .filter(act -> standing.suspendsParty(agency.id(), asOf))
                .flatMap(act -> obstacle(
                        Sentence.of("obstacle.partySuspended", agency.named(), agreement, Part.day(act.effectiveOn())),
                        Cause.PARTY_SUSPENDED,
                        act))
                .or(() -> departure.flatMap(act -> obstacle(
                        Sentence.of("obstacle.partyLeft", agency.named(), agreement, Part.day(act.effectiveOn())),
                        Cause.PARTY_LEFT,
                        act)));
    }

    /** The parties whose signature has not taken effect by a day. */
    public static List<Agency> unsigned(Standing standing, LocalDate asOf) {
        return standing.dossier().agencies().stream()
                .filter(agency -> standing.signedOn(agency.id())
                        .filter(on -> !on.isAfter(asOf))
                        .isEmpty())
                .toList();
    }

    private static List<Reference> coded(List<Agency> agencies) {
        return agencies.stream().map(Agency::coded).toList();
    }

    private static Optional<Obstacle> obstacle(Sentence reason, Cause cause, Act... acts) {
        return Optional.of(new Obstacle(reason, cause, List.of(acts)));
    }
}
