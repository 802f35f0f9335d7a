package charteroak.judgement.plan;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.Condition;
import charteroak.judgement.coverage.RandomHistory;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Crowd;
import charteroak.judgement.trial.Library;
import charteroak.judgement.trial.PlannedWorld;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A random history cut off at some day, and a request for a later one. */
record SmallWorld(Ask ask, Library library, Facts facts) {

    private static final Set<Act.Kind> UNDONE = EnumSet.of(
            Act.Kind.SIGNED,
            Act.Kind.AFFIRMED,
            Act.Kind.ATTESTED,
            Act.Kind.IRB_DETERMINED,
            Act.Kind.ACCESS_GRANTED,
            Act.Kind.NDA_SIGNED,
            Act.Kind.USER_ACKNOWLEDGED,
            Act.Kind.VOTED);

    static SmallWorld from(long seed) {
        Facts all = RandomHistory.from(seed);
        LocalDate today = RandomHistory.FIRST.plusDays(6 + seed % 8);
        LocalDate wanted = today.plusDays(seed % 5);
        Project project = Objects.requireNonNull(all.project());
        List<LicensedUser> users =
                seed % 3 == 0 ? List.of(new LicensedUser("wanted", "Wanted " + seed, null, true)) : List.of();
        boolean uses = all.uses().stream()
                .anyMatch(use -> use.kind() != charteroak.agreements.project.ElementUse.Kind.LINKAGE_KEY);
        Ask ask = new Ask(
                project,
                null,
                uses ? users : List.of(),
                today,
                wanted,
                seed % 4 == 0 ? wanted.plusDays(30) : null,
                today.atTime(18, 0).toInstant(ZoneOffset.UTC),
                Crowd.NONE);
        return new SmallWorld(ask, library(all), Knowledge.of(all, ask.knownAt()));
    }

    /** A world in which everything is covered on the wanted day, but for some acts that were never done; empty when there is none for a seed. */
    static Optional<SmallWorld> undone(long seed) {
        SmallWorld whole = from(seed);
        Random random = new Random(seed);
        boolean covered = !whole.facts().uses().isEmpty()
                && whole.start().covered().stream().allMatch(each -> each);
        if (!covered) {
            return Optional.empty();
        }
        Set<ActId> undone = new HashSet<>();
        List<Act> all = whole.facts().dossiers().stream()
                .flatMap(dossier -> dossier.acts().stream())
                .filter(act -> UNDONE.contains(act.kind()))
                .toList();
        List<Act> votes = Objects.requireNonNull(whole.facts().history()).acts();
        for (int at = 0; at < 1 + random.nextInt(3); at++) {
            List<Act> from = random.nextInt(5) == 0 && !votes.isEmpty() ? votes : all;
            Act act = from.get(random.nextInt(from.size()));
            if (UNDONE.contains(act.kind())) {
                undone.add(act.id());
            }
        }
        return Optional.of(new SmallWorld(whole.ask(), whole.library(), whole.without(undone)));
    }

    private Facts without(Set<ActId> undone) {
        ProjectHistory history = Objects.requireNonNull(facts.history());
        return new Facts(
                facts.project(),
                new ProjectHistory(history.projectId(), without(history.acts(), undone)),
                facts.dossiers().stream()
                        .map(dossier -> new Dossier(
                                dossier.agreement(),
                                dossier.parties(),
                                dossier.schedules(),
                                without(dossier.acts(), undone),
                                dossier.users()))
                        .toList(),
                facts.citations(),
                facts.conditions(),
                facts.lineage(),
                facts.uses(),
                facts.contents(),
                new Facts.Programme(
                        facts.programme().hubs(),
                        List.of(),
                        facts.programme().agenda(),
                        List.of(),
                        facts.programme().calendar()));
    }

    private static List<Act> without(List<Act> acts, Set<ActId> undone) {
        return acts.stream().filter(act -> !undone.contains(act.id())).toList();
    }

    PlannedWorld start() {
        return new PlannedWorld(ask, library, facts);
    }

    RequestPlan plan() {
        return Planner.plan(ask, library, facts);
    }

    static Library library(Facts facts) {
        Map<String, Library.Basis> bases = new TreeMap<>();
        for (Citation citation : facts.citations()) {
            bases.put(citation.basis().code(), new Library.Basis(citation.basis(), citation.classCodes()));
        }
        Map<String, Condition> conditions = new LinkedHashMap<>();
        facts.conditions().forEach(condition -> conditions.put(condition.code(), condition));
        Map<String, Agency> agencies = new LinkedHashMap<>();
        Set<String> numbers = new HashSet<>();
        facts.dossiers().forEach(dossier -> {
            numbers.add(dossier.agreement().number());
            dossier.parties().forEach(party -> agencies.put(party.agency().code(), party.agency()));
        });
        facts.programme().hubs().forEach(hub -> agencies.put(hub.agency().code(), hub.agency()));
        facts.uses().forEach(use -> agencies.put(use.provider().code(), use.provider()));
        Agency recipient = Objects.requireNonNull(facts.project()).recipient();
        agencies.put(recipient.code(), recipient);
        return new Library(List.copyOf(bases.values()), conditions, agencies, numbers);
    }
}
