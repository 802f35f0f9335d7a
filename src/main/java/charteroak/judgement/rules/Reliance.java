package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.facts.Known;
import charteroak.judgement.facts.Relied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the acts on which an answer rests: those in effect on the memoranda, the agreement and the license, and in the
 * project.
 */
record Reliance(Known known) {

    List<Relied> on(AgencyId providerId, GrantingWay way, LocalDate day) {
        List<Object> key = List.of(
                "reliance",
                providerId,
                id(way.sharing()),
                id(way.schedule()),
                id(way.license()),
                id(way.listed()),
                day);
        return known.once(key, () -> {
            List<Relied> acts = new ArrayList<>(ofMemoranda(parties(providerId, way.sharing()), day));
            acts.addAll(ofDocument(way.sharing(), way.schedule(), day));
            acts.addAll(ofDocument(way.license(), way.listed(), day));
            acts.addAll(inProject(day));
            return List.copyOf(acts);
        });
    }

    private List<Relied> inProject(LocalDate day) {
        Project project = known.project();
        return project == null
                ? List.of()
                : known.history().inEffect().stream()
                        .filter(act -> !act.effectiveOn().isAfter(day))
                        .map(act -> new Relied(act, project.number()))
                        .toList();
    }

    private static String id(@Nullable Standing standing) {
        return standing == null ? "" : standing.agreement().id().value();
    }

    private static String id(@Nullable Schedule schedule) {
        return schedule == null ? "" : schedule.id().value();
    }

    private static Set<AgencyId> parties(AgencyId providerId, @Nullable Standing sharing) {
        Set<AgencyId> parties = new HashSet<>(Set.of(providerId));
        if (sharing != null) {
            sharing.dossier().agencies(Role.HUB).forEach(hub -> parties.add(hub.id()));
        }
        return parties;
    }

    /** The acts on the memoranda that bind the provider and the Hub or, where none does, on all that name them. */
    private List<Relied> ofMemoranda(Set<AgencyId> parties, LocalDate day) {
        List<Standing> naming = known.all(AgreementKind.EMOU).stream()
                .filter(memorandum -> parties.stream().anyMatch(memorandum.agencyIds()::contains))
                .toList();
        List<Standing> binding = naming.stream()
                .filter(memorandum -> parties.stream()
                        .anyMatch(party -> memorandum.binds(party).contains(day)))
                .toList();
        return (binding.isEmpty() ? naming : binding)
                .stream()
                        .flatMap(memorandum -> inEffect(memorandum, day))
                        .filter(relied -> concerns(relied.act(), parties))
                        .toList();
    }

    private static boolean concerns(Act act, Set<AgencyId> parties) {
        return switch (act.kind()) {
            case SIGNED -> act.byId() != null && parties.contains(act.byId());
            case PARTY_SUSPENDED, PARTY_REINSTATED, PARTY_WITHDREW ->
                act.partyId() != null && parties.contains(act.partyId());
            default -> true;
        };
    }

    private static List<Relied> ofDocument(@Nullable Standing standing, @Nullable Schedule schedule, LocalDate day) {
        return standing == null
                ? List.of()
                : inEffect(standing, day)
                        .filter(relied -> schedule == null || isAbout(relied.act(), schedule))
                        .toList();
    }

    private static boolean isAbout(Act act, Schedule schedule) {
        if (act.scheduleId() != null) {
            return act.scheduleId().equals(schedule.id());
        }
        boolean ofOthers = act.kind() == Act.Kind.AMENDED
                && act.termTo() == null
                && act.terms().isEmpty()
                && !act.addsIds().contains(schedule.id())
                && !act.endsIds().contains(schedule.id());
        return !ofOthers;
    }

    private static Stream<Relied> inEffect(Standing standing, LocalDate day) {
        return standing.acts().stream()
                .filter(act -> act.kind() != Act.Kind.DRAFTED)
                .filter(act -> !act.effectiveOn().isAfter(day))
                .map(act -> new Relied(act, standing.agreement().number()));
    }
}
