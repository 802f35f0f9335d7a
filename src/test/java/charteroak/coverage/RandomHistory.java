package charteroak.coverage;

import charteroak.agreement.Act;
import charteroak.agreement.Agreement;
import charteroak.agreement.Dossier;
import charteroak.agreement.Party;
import charteroak.agreement.Schedule;
import charteroak.catalog.Agency;
import charteroak.catalog.DataElement;
import charteroak.catalog.Dataset;
import charteroak.catalog.SourceSystem;
import charteroak.catalog.YearRange;
import charteroak.coverage.Facts.Citation;
import charteroak.coverage.Facts.HubRole;
import charteroak.coverage.Facts.Use;
import charteroak.law.LegalBasis;
import charteroak.law.ProtectionClass;
import charteroak.law.Purpose;
import charteroak.request.ElementUse;
import charteroak.request.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small world made from a seed: everything happens within {@link #DAYS} days of {@link #FIRST}, most of it as it should. */
final class RandomHistory {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final int DAYS = 60;

    private final Random random;
    private final List<Agency> agencies = List.of(agency("p"), agency("q"), agency("hub"), agency("r"));
    private final List<ProtectionClass> classes = List.of(protection("a"), protection("b"));
    private final List<Citation> citations = new ArrayList<>();
    private final List<Dossier> dossiers = new ArrayList<>();
    private int made;

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    static Facts from(long seed) {
        return new RandomHistory(seed).facts();
    }

    private Facts facts() {
        Agency recipient = agencies.get(3);
        dossier(Agreement.Kind.EMOU, "1", participants(agencies));
        if (chance(20)) {
            dossier(Agreement.Kind.EMOU, "2", participants(agencies));
        }
        if (chance(50)) {
            dossier(Agreement.Kind.LETTER_OF_INTENT, "1", participants(agencies.subList(0, 1)));
        }
        int sharings = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
        for (int number = 1; number <= sharings; number++) {
            List<Party> parties = new ArrayList<>();
            add(parties, 97, Party.Role.PROVIDER, agencies.get(0));
            add(parties, 90, Party.Role.PROVIDER, agencies.get(1));
            add(parties, 98, Party.Role.HUB, agencies.get(2));
            add(parties, 70, Party.Role.RECIPIENT, recipient);
            dossier(Agreement.Kind.DSA, String.valueOf(number), parties);
        }
        int licenses = random.nextInt(3);
        for (int number = 1; number <= licenses; number++) {
            List<Party> parties = new ArrayList<>();
            add(parties, 90, Party.Role.LICENSEE, recipient);
            add(parties, 90, Party.Role.HUB, agencies.get(2));
            dossier(Agreement.Kind.DUL, String.valueOf(number), parties);
        }
        List<HubRole> hubs = chance(97) ? List.of(new HubRole(agencies.get(2), dayInOf(5), dayInOf(5))) : List.of();
        List<Use> uses = new ArrayList<>();
        int many = random.nextInt(5);
        for (int number = 0; number < many; number++) {
            uses.add(use(number));
        }
        Project project = new Project(
                "project-x",
                "X",
                "X",
                "x",
                null,
                Purpose.EVALUATION,
                Project.Stage.ANALYSIS,
                null,
                recipient,
                null,
                null,
                true,
                null);
        return new Facts(project, dossiers, hubs, citations, uses);
    }

    private void dossier(Agreement.Kind kind, String number, List<Party> parties) {
        String id = kind + number;
        Agreement.Scope scope = kind == Agreement.Kind.DSA && chance(85)
                ? pick(Agreement.Scope.STANDING, Agreement.Scope.STANDING, Agreement.Scope.PER_REQUEST)
                : null;
        LocalDate termTo = chance(40) ? FIRST.plusDays(20 + random.nextInt(DAYS - 20)) : null;
        Agreement agreement = new Agreement(id, id, kind, id, scope, true, null, dayInOf(10), termTo, List.of());
        List<Schedule> schedules = new ArrayList<>();
        if (kind == Agreement.Kind.DSA || kind == Agreement.Kind.DUL) {
            int many = 1 + random.nextInt(2);
            for (int key = 0; key < many; key++) {
                schedules.add(schedule(id, key, kind));
            }
        }
        dossiers.add(new Dossier(agreement, parties, schedules, acts(id, parties, schedules), List.of()));
    }

    private Schedule schedule(String id, int key, Agreement.Kind kind) {
        Agency provider = kind == Agreement.Kind.DUL && chance(70) ? null : agencies.get(random.nextInt(2));
        List<Purpose> purposes = pick(
                List.of(Purpose.EVALUATION),
                List.of(Purpose.EVALUATION, Purpose.AUDIT),
                List.of(Purpose.EVALUATION),
                List.of(Purpose.AUDIT),
                List.<Purpose>of());
        YearRange years = chance(60) ? null : pick(new YearRange(2010, 2020), new YearRange(2012, null));
        Schedule schedule =
                new Schedule("schedule-" + id + key, id, provider, purposes, years, Schedule.ElementList.LISTED);
        for (String code : List.of("one", "two", "three")) {
            if (chance(80)) {
                citations.add(new Citation(schedule.id(), basis(code), satisfiedBy(code)));
            }
        }
        return schedule;
    }

    private List<Act> acts(String id, List<Party> parties, List<Schedule> schedules) {
        List<Act> acts = new ArrayList<>();
        for (String agency :
                parties.stream().map(party -> party.agency().id()).distinct().toList()) {
            if (chance(98)) {
                acts.add(act(id, Act.Kind.SIGNED, FIRST.plusDays(random.nextInt(15)), agency));
            }
        }
        for (Schedule schedule : schedules) {
            Agency provider = schedule.provider();
            if (provider != null && chance(92)) {
                LocalDate on = chance(70) ? FIRST : FIRST.plusDays(random.nextInt(20));
                acts.add(on(schedule, act(id, Act.Kind.AFFIRMED, on, provider.id())));
            }
        }
        int extras = Math.max(0, random.nextInt(6) - 2);
        for (int extra = 0; extra < extras; extra++) {
            acts.add(extra(id, parties, schedules));
        }
        int voids = acts.isEmpty() ? 0 : Math.max(0, random.nextInt(4) - 1);
        for (int voiding = 0; voiding < voids; voiding++) {
            Act target = acts.get(random.nextInt(acts.size()));
            Act act = act(id, Act.Kind.VOIDED, anyDay(), "agency-hub");
            Instant recorded = target.recordedAt().plusSeconds(86_400L * random.nextInt(20) + ++made);
            acts.add(new Act(
                    act.id(),
                    id,
                    act.kind(),
                    act.effectiveOn(),
                    recorded,
                    null,
                    null,
                    act.byId(),
                    null,
                    null,
                    target.id(),
                    List.of(),
                    List.of()));
        }
        return acts;
    }

    private Act extra(String id, List<Party> parties, List<Schedule> schedules) {
        Act.Kind kind = pick(
                Act.Kind.SUSPENDED,
                Act.Kind.REINSTATED,
                Act.Kind.REINSTATED,
                Act.Kind.TERMINATED,
                Act.Kind.PARTY_SUSPENDED,
                Act.Kind.PARTY_REINSTATED,
                Act.Kind.PARTY_WITHDREW,
                Act.Kind.AMENDED,
                Act.Kind.AMENDED,
                Act.Kind.SIGNED,
                Act.Kind.AFFIRMED,
                Act.Kind.AFFIRMATION_WITHDRAWN);
        String agency = parties.isEmpty()
                ? "agency-hub"
                : parties.get(random.nextInt(parties.size())).agency().id();
        Act act = act(id, kind, anyDay(), agency);
        if (schedules.isEmpty()) {
            return act;
        }
        Schedule schedule = schedules.get(random.nextInt(schedules.size()));
        return switch (kind) {
            case AFFIRMED, AFFIRMATION_WITHDRAWN -> on(schedule, act);
            case AMENDED -> amending(schedule, act);
            default -> act;
        };
    }

    private Act act(String agreement, Act.Kind kind, LocalDate on, String agency) {
        Instant recorded = (chance(75) ? on : anyDay())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plusSeconds(++made);
        return new Act(
                "act-%04d".formatted(++made),
                agreement,
                kind,
                on,
                recorded,
                null,
                null,
                agency,
                chance(50) ? agency : null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Act on(Schedule schedule, Act act) {
        Agency provider = schedule.provider();
        return new Act(
                act.id(),
                act.subjectId(),
                act.kind(),
                act.effectiveOn(),
                act.recordedAt(),
                null,
                null,
                provider == null ? act.byId() : provider.id(),
                null,
                schedule.id(),
                null,
                List.of(),
                List.of());
    }

    private Act amending(Schedule schedule, Act act) {
        int what = random.nextInt(4);
        return new Act(
                act.id(),
                act.subjectId(),
                act.kind(),
                act.effectiveOn(),
                act.recordedAt(),
                null,
                dayInOf(60),
                act.byId(),
                null,
                null,
                null,
                what == 0 ? List.of(schedule.id()) : List.of(),
                what == 1 ? List.of(schedule.id()) : List.of());
    }

    private Use use(int number) {
        Agency owner = agencies.get(random.nextInt(2));
        Dataset dataset = new Dataset("dataset-x", "D", null, new SourceSystem("system-x", "S", owner));
        DataElement element = new DataElement(
                "element-" + number,
                "E" + number,
                null,
                DataElement.DataType.TEXT,
                null,
                chance(30) ? null : pick(new YearRange(2010, null), new YearRange(2011, 2019)),
                null,
                DataElement.Classification.INTERNAL,
                DataElement.IdentifierClass.OTHER,
                dataset);
        Set<String> granting = new HashSet<>();
        dossiers.forEach(dossier -> dossier.schedules().stream()
                .filter(schedule -> chance(75))
                .forEach(schedule -> granting.add(schedule.id())));
        List<ProtectionClass> protections =
                pick(classes, classes.subList(0, 1), classes.subList(0, 1), List.<ProtectionClass>of());
        YearRange asked = chance(40)
                ? null
                : pick(new YearRange(2012, 2018), new YearRange(2009, 2018), new YearRange(2012, null));
        return new Use(element, pick(ElementUse.Kind.values()), asked, protections, granting);
    }

    private static LegalBasis basis(String code) {
        List<Purpose> purposes = code.equals("two") ? List.of(Purpose.AUDIT) : List.of();
        LocalDate from = code.equals("three") ? FIRST.plusDays(10) : null;
        LocalDate to = code.equals("three") ? FIRST.plusDays(40) : null;
        return new LegalBasis(
                "basis-" + code,
                code,
                code,
                code,
                code,
                code,
                purposes,
                List.of(),
                LegalBasis.Confidence.K,
                null,
                from,
                to);
    }

    private static Set<String> satisfiedBy(String code) {
        return switch (code) {
            case "one" -> Set.of("class-a");
            case "two" -> Set.of("class-a", "class-b");
            default -> Set.of("class-b");
        };
    }

    private List<Party> participants(List<Agency> all) {
        List<Party> parties = new ArrayList<>();
        all.forEach(agency -> add(parties, 97, Party.Role.PARTICIPANT, agency));
        return parties;
    }

    private void add(List<Party> parties, int percent, Party.Role role, Agency agency) {
        if (chance(percent)) {
            parties.add(new Party("", role, agency));
        }
    }

    private static Agency agency(String code) {
        return new Agency("agency-" + code, code, code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
    }

    private static ProtectionClass protection(String code) {
        return new ProtectionClass("class-" + code, code, code, code, false);
    }

    private LocalDate anyDay() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private @Nullable LocalDate dayInOf(int percent) {
        return chance(percent) ? anyDay() : null;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return Arrays.asList(choices).get(random.nextInt(choices.length));
    }
}
