package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ActId;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The amendments of one agreement, among its acts that count. Whoever amends thereby signs; an amendment takes effect
 * on the first day, not before its own, by which every party it touches and the agreement then binds has signed it.
 * Pure.
 */
public final class Amendments {

    private final Dossier dossier;
    private final List<Act> acts;
    private final List<Act> proposed;
    private final Map<ActId, Optional<LocalDate>> effects = new HashMap<>();

    /** Makes the amendments of a dossier, given its acts that count in the order they take effect. */
    Amendments(Dossier dossier, List<Act> acts) {
        this.dossier = dossier;
        this.acts = acts;
        this.proposed = acts.stream().filter(act -> act.kind() == Kind.AMENDED).toList();
        proposed.forEach(amendment -> effects.put(amendment.id(), effect(amendment)));
    }

    boolean areNone() {
        return proposed.isEmpty();
    }

    /** An amendment on the day it takes effect, if it does; any other act unchanged. */
    Optional<Act> settled(Act act) {
        return act.kind() == Kind.AMENDED ? takesEffectOn(act.id()).map(act::on) : Optional.of(act);
    }

    /**
     * The day an amendment takes effect; empty while a signature is missing, and for acts that are no counting
     * amendments.
     */
    public Optional<LocalDate> takesEffectOn(ActId amendmentId) {
        return effects.getOrDefault(amendmentId, Optional.empty());
    }

    /** The amendments that wait for signatures, in the order of the days they name. */
    public List<Act> waiting() {
        return proposed.stream()
                .filter(amendment -> takesEffectOn(amendment.id()).isEmpty() && !joinsAnother(amendment))
                .toList();
    }

    /** The ids of the agencies whose signatures an amendment waits for now; none once it has taken effect. */
    public Set<AgencyId> waitsFor(Act amendment) {
        if (takesEffectOn(amendment.id()).isPresent() || joinsAnother(amendment)) {
            return Set.of();
        }
        return missing(amendment, LocalDate.MAX);
    }

    /** The ids of the agencies that must sign an amendment while the agreement binds them. */
    public Set<AgencyId> signersOf(Act amendment) {
        return Signers.of(dossier, amendment);
    }

    /** Whether an agency has signed an amendment, as its author or later. */
    public boolean isSignedBy(Act amendment, AgencyId agencyId) {
        return signatures(amendment).anyMatch(act -> agencyId.equals(act.byId()));
    }

    /** Whether an amendment repeats an earlier one of the same content that took effect, and thereby signs it. */
    private boolean joinsAnother(Act amendment) {
        return proposed.stream()
                .filter(other -> !other.id().equals(amendment.id()) && isOfSameContent(other, amendment))
                .filter(other -> !other.recordedAt().isAfter(amendment.recordedAt()))
                .flatMap(other -> takesEffectOn(other.id()).stream())
                .anyMatch(on -> !on.isBefore(amendment.effectiveOn()));
    }

    private Optional<LocalDate> effect(Act amendment) {
        LocalDate earliest = amendment.effectiveOn();
        Set<LocalDate> days = new TreeSet<>(Set.of(earliest));
        acts.stream().map(Act::effectiveOn).filter(earliest::isBefore).forEach(days::add);
        return days.stream().filter(day -> missing(amendment, day).isEmpty()).findFirst();
    }

    private Set<AgencyId> missing(Act amendment, LocalDate day) {
        Set<AgencyId> missing = new TreeSet<>(signersOf(amendment));
        missing.retainAll(boundOn(day));
        signatures(amendment)
                .filter(act -> !act.effectiveOn().isAfter(day))
                .flatMap(act -> Stream.ofNullable(act.byId()))
                .forEach(missing::remove);
        return missing;
    }

    /** The agencies that have signed the document by a day and not left it since. */
    private Set<AgencyId> boundOn(LocalDate day) {
        Set<AgencyId> bound = new HashSet<>();
        for (Act act : acts) {
            if (act.effectiveOn().isAfter(day)) {
                break;
            }
            if (act.signsTheDocument()) {
                Stream.ofNullable(act.byId()).forEach(bound::add);
            }
            if (act.kind() == Kind.PARTY_WITHDREW) {
                Stream.ofNullable(act.partyId()).forEach(bound::remove);
            }
        }
        return bound;
    }

    private Stream<Act> signatures(Act amendment) {
        return acts.stream().filter(act -> signs(act, amendment));
    }

    /**
     * Whether an act signs an amendment: the amendment itself, a signature that names it, the same amendment by another
     * party, or a later signature of the executed document, which covers what was proposed before.
     */
    private boolean signs(Act act, Act amendment) {
        if (act.id().equals(amendment.id())) {
            return !act.unsigned();
        }
        if (amendment.id().equals(act.amendmentId())) {
            return true;
        }
        boolean later = !act.recordedAt().isBefore(amendment.recordedAt());
        return later
                && (act.kind() == Kind.AMENDED
                        ? !act.unsigned() && isOfSameContent(act, amendment)
                        : act.signsTheDocument() && wasExecutedBefore(act));
    }

    private boolean wasExecutedBefore(Act signature) {
        Set<AgencyId> signed = acts.stream()
                .filter(act -> act.signsTheDocument() && Act.IN_EFFECT.compare(act, signature) < 0)
                .flatMap(act -> Stream.ofNullable(act.byId()))
                .collect(Collectors.toSet());
        return dossier.agreement().kind() == AgreementKind.EMOU
                ? !signed.isEmpty()
                : signed.containsAll(dossier.agencyIds());
    }

    private static boolean isOfSameContent(Act one, Act other) {
        return Objects.equals(one.termTo(), other.termTo())
                && Set.copyOf(one.terms()).equals(Set.copyOf(other.terms()))
                && Set.copyOf(one.addsIds()).equals(Set.copyOf(other.addsIds()))
                && Set.copyOf(one.endsIds()).equals(Set.copyOf(other.endsIds()));
    }
}
