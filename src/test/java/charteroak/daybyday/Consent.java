package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether those whom an amendment binds have all signed it by a day. */
final class Consent {

    private final Dossier dossier;
    private final List<Act> acts;

    /** Asks among the acts that count, in the order they take effect. */
    Consent(Dossier dossier, List<Act> acts) {
        this.dossier = dossier;
        this.acts = acts;
    }

    /** The first day, up to a day, on which everybody had consented to an amendment. */
    Optional<LocalDate> given(Act amendment, LocalDate day) {
        for (LocalDate on = amendment.effectiveOn(); !on.isAfter(day); on = on.plusDays(1)) {
            if (isGiven(amendment, on)) {
                return Optional.of(on);
            }
        }
        return Optional.empty();
    }

    private boolean isGiven(Act amendment, LocalDate day) {
        for (Party party : dossier.parties()) {
            AgencyId agency = party.agency().id();
            if (isAsked(party, amendment) && isBound(agency, day) && !hasSigned(agency, amendment, day)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsked(Party party, Act amendment) {
        boolean wide = dossier.agreement().kind() != AgreementKind.DSA
                || amendment.termTo() != null
                || !amendment.terms().isEmpty();
        List<ScheduleId> changed = new ArrayList<>(amendment.addsIds());
        changed.addAll(amendment.endsIds());
        Set<String> owners = new HashSet<>();
        for (ScheduleId id : changed) {
            String owner = "";
            for (Schedule schedule : dossier.schedules()) {
                if (schedule.id().equals(id) && schedule.provider() != null) {
                    owner = schedule.provider().id().value();
                }
            }
            owners.add(owner);
        }
        if (wide || owners.size() != 1 || owners.contains("")) {
            return true;
        }
        String owner = owners.iterator().next();
        String author = String.valueOf(amendment.byId());
        boolean meddles = !author.equals(owner) && Papers.names(dossier, new AgencyId(author), Party.Role.PROVIDER);
        AgencyId agency = party.agency().id();
        return meddles
                || agency.value().equals(owner)
                || Papers.names(dossier, agency, Party.Role.HUB)
                || Papers.names(dossier, agency, Party.Role.RECIPIENT);
    }

    private boolean isBound(AgencyId agency, LocalDate day) {
        boolean bound = false;
        for (Act act : until(day)) {
            if (isSignature(act) && agency.equals(act.byId())) {
                bound = true;
            }
            AgencyId leaver = act.concernsId() == null ? act.byId() : act.concernsId();
            if (act.kind() == Act.Kind.PARTY_WITHDREW && agency.equals(leaver)) {
                bound = false;
            }
        }
        return bound;
    }

    private boolean hasSigned(AgencyId agency, Act amendment, LocalDate day) {
        boolean signed = false;
        for (Act act : until(day)) {
            if (agency.equals(act.byId())) {
                boolean proposes = act.id().equals(amendment.id());
                boolean names = amendment.id().equals(act.amendmentId());
                boolean afterwards = !act.recordedAt().isBefore(amendment.recordedAt());
                boolean repeats = act.kind() == Act.Kind.AMENDED && saysTheSame(act, amendment);
                boolean confirms = isSignature(act) && isInFullForce(act);
                signed |= proposes || names || (afterwards && (repeats || confirms));
            }
        }
        return signed;
    }

    /** Whether the document was signed by whom it takes before somebody signed it again. */
    private boolean isInFullForce(Act signature) {
        Set<String> before = new HashSet<>();
        for (Act act : acts.subList(0, acts.indexOf(signature))) {
            if (isSignature(act)) {
                before.add(String.valueOf(act.byId()));
            }
        }
        if (dossier.agreement().kind() == AgreementKind.EMOU) {
            return !before.isEmpty();
        }
        for (Party party : dossier.parties()) {
            if (!before.contains(party.agency().id().value())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSignature(Act act) {
        return act.kind() == Act.Kind.SIGNED && act.amendmentId() == null;
    }

    private static boolean saysTheSame(Act one, Act other) {
        return Objects.equals(one.termTo(), other.termTo())
                && new HashSet<>(one.terms()).equals(new HashSet<>(other.terms()))
                && new HashSet<>(one.addsIds()).equals(new HashSet<>(other.addsIds()))
                && new HashSet<>(one.endsIds()).equals(new HashSet<>(other.endsIds()));
    }

    private List<Act> until(LocalDate day) {
        return acts.stream().filter(act -> !act.effectiveOn().isAfter(day)).toList();
    }
}
