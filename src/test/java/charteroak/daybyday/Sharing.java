package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.HubRole;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about the Hub, and about the agreement that shares an element and the schedule that grants it: R02 to R05 and R07. */
final class Sharing {

    private final Facts facts;
    private final List<LocalDate> days;
    private final Papers papers;
    private final Protection protection;
    private final Map<ScheduleId, Optional<LocalDate>> bindings = new HashMap<>();

    Sharing(Facts facts, List<LocalDate> days, Papers papers, Protection protection) {
        this.facts = facts;
        this.days = days;
        this.papers = papers;
        this.protection = protection;
    }

    Outcome hub(@Nullable Dossier sharing, LocalDate day) {
        for (HubRole hub : facts.programme().hubs()) {
            if (sharing != null && !Papers.names(sharing, hub.agency().id(), Party.Role.HUB)) {
                continue;
            }
            boolean begun = hub.validFrom() == null || !day.isBefore(hub.validFrom());
            boolean over = hub.validTo() != null && day.isAfter(hub.validTo());
            if (begun && !over && papers.boundByMemorandum(hub.agency().id(), day)) {
                return Outcome.SATISFIED;
            }
        }
        return Outcome.VIOLATED;
    }

    Outcome agreement(Use use, @Nullable Dossier sharing, LocalDate day) {
        if (sharing == null) {
            return Outcome.VIOLATED;
        }
        AgencyId provider = use.provider().id();
        boolean hub = false;
        for (Party party : sharing.parties()) {
            hub |= party.role() == Party.Role.HUB
                    && papers.binds(sharing, party.agency().id(), day);
        }
        if (!hub || !Papers.names(sharing, provider, Party.Role.PROVIDER) || !papers.binds(sharing, provider, day)) {
            return Outcome.VIOLATED;
        }
        AgencyId recipient = Objects.requireNonNull(facts.project()).recipient().id();
        boolean received =
                Papers.names(sharing, recipient, Party.Role.RECIPIENT) && papers.binds(sharing, recipient, day);
        if (sharing.agreement().scope() == Agreement.Scope.STANDING || received) {
            return Outcome.SATISFIED;
        }
        return sharing.agreement().scope() == null ? Outcome.UNKNOWN : Outcome.VIOLATED;
    }

    Outcome grant(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || !papers.partOf(way.sharing(), way.schedule(), day)) {
            return Outcome.VIOLATED;
        }
        return GrantedYears.enough(use, way.schedule());
    }

    Outcome affirmation(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null) {
            return Outcome.NOT_APPLICABLE;
        }
        if (!affirmed(way.sharing(), way.schedule(), use.provider().id(), day)) {
            return Outcome.VIOLATED;
        }
        if (use.classes().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        for (ProtectionClass one : use.classes()) {
            if (protection.lawful(way.schedule(), one, day).isEmpty()) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    private boolean affirmed(Dossier dossier, Schedule schedule, AgencyId provider, LocalDate day) {
        Optional<LocalDate> binding = binding(dossier, schedule);
        boolean inTime = binding.isEmpty() || affirmationStands(dossier, schedule, provider, binding.get());
        return inTime && affirmationStands(dossier, schedule, provider, day);
    }

    private Optional<LocalDate> binding(Dossier dossier, Schedule schedule) {
        return bindings.computeIfAbsent(
                schedule.id(),
                id -> days.stream()
                        .filter(day -> papers.signedByAll(dossier, day) && papers.joined(dossier, schedule, day))
                        .findFirst());
    }

    private boolean affirmationStands(Dossier dossier, Schedule schedule, AgencyId provider, LocalDate day) {
        boolean stands = false;
        for (Act act : papers.counting(dossier, day)) {
            boolean concerns = schedule.id().equals(act.scheduleId()) && provider.equals(act.byId());
            if (concerns && act.kind() == Act.Kind.AFFIRMED) {
                stands = true;
            }
            if (concerns && act.kind() == Act.Kind.AFFIRMATION_WITHDRAWN) {
                stands = false;
            }
        }
        return stands;
    }

    Outcome purpose(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null) {
            return Outcome.NOT_APPLICABLE;
        }
        Purpose purpose = Objects.requireNonNull(facts.project()).purpose();
        if (way.listed() != null) {
            List<Purpose> licensed = way.listed().purposes();
            if (!licensed.isEmpty() && !licensed.contains(purpose)) {
                return Outcome.VIOLATED;
            }
        }
        if (way.schedule().purposes().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        boolean admitted = way.schedule().purposes().contains(purpose);
        for (ProtectionClass one : use.classes()) {
            List<Citation> lawful = protection.lawful(way.schedule(), one, day);
            boolean any = lawful.isEmpty();
            for (Citation citation : lawful) {
                List<Purpose> purposes = citation.basis().purposes();
                any |= purposes.isEmpty() || purposes.contains(purpose);
            }
            admitted &= any;
        }
        return Outcomes.yes(admitted);
    }
}
