package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.PartId.ActId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The acts on one thing that count as known at an instant: neither recorded later nor voided. */
public final class CountingActs {

    private final Set<ActId> voided;
    private final List<Act> inEffect;

    public CountingActs(Collection<Act> acts, Instant knownAt) {
        List<Act> known = acts.stream()
                .filter(act -> !act.recordedAt().isAfter(knownAt))
                .sorted(Act.IN_EFFECT)
                .toList();
        this.voided = voided(known);
        this.inEffect = known.stream()
                .filter(act -> act.kind() != Kind.VOIDED && !voided.contains(act.id()))
                .toList();
    }

    private CountingActs(Set<ActId> voided, List<Act> inEffect) {
        this.voided = voided;
        this.inEffect = inEffect;
    }

    /**
     * The same acts, with each amendment on the day it takes effect and without amendments that have not taken effect.
     */
    CountingActs settled(Amendments amendments) {
        return amendments.areNone()
                ? this
                : new CountingActs(
                        voided,
                        inEffect.stream()
                                .flatMap(act -> amendments.settled(act).stream())
                                .sorted(Act.IN_EFFECT)
                                .toList());
    }

    /** The acts that count, in the order they take effect. */
    public List<Act> inEffect() {
        return inEffect;
    }

    public boolean isVoided(ActId actId) {
        return voided.contains(actId);
    }

    /** The same acts without those that take effect before the latest of a kind by a day; all of them while there is none. */
    public CountingActs sinceLatest(Kind kind, LocalDate day) {
        return latest(day, act -> act.kind() == kind)
                .map(first -> new CountingActs(
                        voided,
                        inEffect.stream()
                                .filter(act -> Act.IN_EFFECT.compare(first, act) <= 0)
                                .toList()))
                .orElse(this);
    }

    /** The latest act that counts, meets a test, and takes effect by a day. */
    public Optional<Act> latest(LocalDate day, Predicate<Act> wanted) {
        for (Act act : inEffect.reversed()) {
            if (!act.effectiveOn().isAfter(day) && wanted.test(act)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /**
     * The ids of voided acts, found from the latest recorded act to the earliest, so that a voiding that was itself
     * voided voids nothing.
     */
    private static Set<ActId> voided(List<Act> known) {
        List<Act> latestFirst = known.stream()
                .filter(act -> act.kind() == Kind.VOIDED)
                .sorted(Comparator.comparing(Act::recordedAt)
                        .thenComparing(Act::id)
                        .reversed())
                .toList();
        Set<ActId> voided = new HashSet<>();
        for (Act act : latestFirst) {
            if (act.voidsId() != null && !voided.contains(act.id())) {
                voided.add(act.voidsId());
            }
        }
        return voided;
    }
}
