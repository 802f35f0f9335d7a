package charteroak.judgement.coverage;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectHistory;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.SourceSystem;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.Condition.Evaluator;
import charteroak.catalogue.law.LegalBasis;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.AgendaTopic;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.facts.Facts.HubRole;
import charteroak.judgement.facts.Facts.Lineage;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.FindingKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A small world made from a seed: everything happens within {@link #DAYS} days of {@link #FIRST}, most of it as it should. */
public final class RandomHistory {

    /** The first day. */
    public static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    /** How many days. */
    public static final int DAYS = 24;

    private static final List<LocalDate> ALL =
            FIRST.minusDays(3).datesUntil(FIRST.plusDays(DAYS + 10)).toList();

    static final List<String> ATTESTED =
            List.of("METHODS_DOCUMENTED", "DENY_UNLESS_CONSENT", "DEIDENTIFIED", "BAA_EXECUTED");

    private static final Map<String, Evaluator> CONDITIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("WRITTEN_AGREEMENT", Evaluator.COMPUTED),
            Map.entry("DESIGNATES_AUTHORIZED_REPRESENTATIVE", Evaluator.COMPUTED),
            Map.entry("PII_ELEMENTS_LISTED", Evaluator.COMPUTED),
            Map.entry("PURPOSE_IN", Evaluator.COMPUTED),
            Map.entry("DESTRUCTION_DEADLINE_SET", Evaluator.COMPUTED),
            Map.entry("DIRECT_IDENTIFIERS_REMOVED", Evaluator.COMPUTED),
            Map.entry("PERMITTED_USERS_LISTED", Evaluator.COMPUTED),
            Map.entry("UNIT_WAGE_RECIPIENT_IS_STATE_EMPLOYEE", Evaluator.COMPUTED),
            Map.entry("IRB_NOT_EXPIRED", Evaluator.COMPUTED),
            Map.entry("IRB_DETERMINATION_IN", Evaluator.COMPUTED),
            Map.entry("FERPA_BASIS_ALSO_SATISFIED", Evaluator.COMPUTED),
            Map.entry("UC603_ALSO_SATISFIED", Evaluator.COMPUTED),
            Map.entry("PROVIDER_IS_PARTICIPATING_AGENCY", Evaluator.COMPUTED),
            Map.entry("PURPOSES_STATED_AND_LIMITED", Evaluator.COMPUTED),
            Map.entry("INDIVIDUALS_WITH_ACCESS_LISTED", Evaluator.COMPUTED),
            Map.entry("SAFEGUARDS", Evaluator.FIELD),
            Map.entry("DEIDENTIFIED", Evaluator.ATTESTED),
            Map.entry("BAA_EXECUTED", Evaluator.ATTESTED),
            Map.entry("METHODS_DOCUMENTED", Evaluator.ATTESTED),
            Map.entry("DENY_UNLESS_CONSENT", Evaluator.ATTESTED)));

    private final Chance chance;
    private final RandomActs acts;
    private final List<Agency> agencies;
    private final List<Citation> citations = new ArrayList<>();
    private final Map<String, LegalBasis> bases = new TreeMap<>();
    private final List<Dossier> dossiers = new ArrayList<>();

    private RandomHistory(long seed) {
        this.chance = new Chance(seed);
        this.acts = new RandomActs(chance);
        this.agencies = List.of(
                agency("p", "P"), agency("q", chance.in(25) ? "CCIC" : "Q"), agency("hub", "HUB"), agency("r", "R"));
        bases.put("education", basis("education", List.of()));
        bases.put("study", basis("study", List.of(Purpose.STUDENT_AID)));
        bases.put("wages", basis("wages", List.of(Purpose.AUDIT)));
        bases.put("lately", basis("lately", List.of()));
        bases.put("meals", basis("meals", List.of()));
        bases.put("survivors", basis("survivors", List.of()));
    }

    /** The world of a seed. */
    public static Facts from(long seed) {
        return new RandomHistory(seed).facts();
    }

    /** Every day on which anything can happen, in order, and some before and after on which nothing does. */
    public static List<LocalDate> days() {
        return ALL;
    }

    private Facts facts() {
        Agency recipient = chance.in(30) ? agencies.get(0) : agencies.get(3);
        dossier(AgreementKind.EMOU, "1", participants(agencies));
        if (chance.in(20)) {
            dossier(AgreementKind.EMOU, "2", participants(agencies));
        }
        if (chance.in(20)) {
            dossier(AgreementKind.LETTER_OF_INTENT, "1", participants(agencies.subList(0, 1)));
        }
        int sharings = chance.usually() ? 1 + chance.below(2) : 0;
        for (int number = 1; number <= sharings; number++) {
            List<Party> parties = new ArrayList<>();
            add(parties, Party.Role.PROVIDER, agencies.get(0));
            add(parties, Party.Role.PROVIDER, agencies.get(1));
            add(parties, Party.Role.HUB, agencies.get(2));
            if (chance.in(70)) {
                add(parties, Party.Role.RECIPIENT, recipient);
            }
            dossier(AgreementKind.DSA, String.valueOf(number), parties);
        }
        int licenses = chance.in(10) ? 0 : chance.in(80) ? 1 : 2;
        for (int number = 1; number <= licenses; number++) {
            List<Party> parties = new ArrayList<>();
            add(parties, Party.Role.LICENSEE, recipient);
            add(parties, Party.Role.HUB, agencies.get(2));
            dossier(AgreementKind.DUL, String.valueOf(number), parties);
        }
        HubRole hub = new HubRole(agencies.get(2), chance.dayIn(3), chance.dayIn(3));
        int many = chance.below(4) + (chance.in(90) ? 1 : 0);
        List<Use> uses = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            uses.add(use(number));
        }
        return facts(recipient, chance.usually() ? List.of(hub) : List.of(), uses);
    }

    private Facts facts(Agency recipient, List<HubRole> hubs, List<Use> uses) {
        List<Finding> findings = new ArrayList<>();
        for (int number = 0; number < chance.below(chance.tidy() ? 1 : 3); number++) {
            LocalDate on = chance.day();
            LocalDate recorded = chance.in(60) ? on : chance.day();
            findings.add(new Finding(
                    "finding-" + number,
                    FindingKind.COLUMN_NOT_COVERED,
                    new ElementId(chance.pick("element-0", "element-1", "element-other")),
                    "run",
                    on,
                    recorded.atTime(12, 0).toInstant(ZoneOffset.UTC),
                    null,
                    Readers.PARTICIPANTS,
                    null));
        }
        Project project = new Project(
                RandomActs.PROJECT,
                "X",
                "X",
                null,
                "x",
                null,
                chance.in(85)
                        ? Purpose.EVALUATION
                        : chance.pick(
                                Purpose.STUDENT_AID, Purpose.RESEARCH, Purpose.AUDIT, Purpose.PROGRAM_ADMINISTRATION),
                chance.in(chance.tidy() ? 1 : 4) ? ProjectStage.WITHDRAWN : ProjectStage.ANALYSIS,
                chance.usually() ? "Topic" : null,
                recipient,
                null,
                null,
                true,
                null,
                Readers.EVERYBODY);
        List<AgencyId> ids = agencies.stream().map(Agency::id).toList();
        LocalDate run = chance.dayIn(50);
        return new Facts(
                project,
                new ProjectHistory(
                        RandomActs.PROJECT,
                        acts.inProject(ids, findings.stream().map(Finding::id).toList())),
                dossiers,
                citations,
                conditions(),
                new Lineage(
                        run == null ? null : run.atStartOfDay(ZoneOffset.UTC).toInstant(), findings),
                uses,
                new RandomContents(chance, dossiers, citations, uses).contents(),
                new Facts.Programme(hubs, List.of(), agenda(), List.of(), StateCalendar.own()));
    }

    private List<AgendaTopic> agenda() {
        List<AgendaTopic> agenda = new ArrayList<>();
        int topics = chance.in(40) ? 1 + chance.below(3) : 0;
        for (int number = 0; number < topics; number++) {
            LocalDate from = chance.in(chance.tidy() ? 10 : 40) ? chance.early() : null;
            LocalDate to = chance.in(chance.tidy() ? 10 : 40) ? FIRST.plusDays(8 + chance.below(DAYS - 8)) : null;
            agenda.add(new AgendaTopic(
                    chance.in(90) ? "Topic" : "Another topic",
                    chance.in(75) ? null : chance.pick(agencies).id(),
                    from,
                    to));
        }
        return agenda.stream().distinct().toList();
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        CONDITIONS.forEach((code, evaluator) -> {
            Evaluator judged = chance.in(97) ? evaluator : Evaluator.UNMAPPED;
            if (chance.in(98)) {
                conditions.add(new Condition("condition-" + code, code, code, judged, null));
            }
        });
        return conditions;
    }

    private void dossier(AgreementKind kind, String number, List<Party> parties) {
        String id = kind + number;
        Agreement.Scope scope = kind == AgreementKind.DSA && chance.usually()
                ? chance.pick(Agreement.Scope.STANDING, Agreement.Scope.STANDING, Agreement.Scope.PER_REQUEST)
                : null;
        boolean ends = chance.in(kind == AgreementKind.DUL ? 60 : 15);
        LocalDate termTo = ends ? FIRST.plusDays(12 + chance.below(DAYS - 12)) : null;
        Agreement agreement = new Agreement(
                new AgreementId(id),
                id,
                kind,
                id,
                scope,
                true,
                null,
                chance.dayIn(3),
                termTo,
                kind == AgreementKind.DSA || (kind == AgreementKind.DUL && chance.in(30)) ? acts.terms() : List.of(),
                Readers.EVERYBODY);
        List<Schedule> schedules = new ArrayList<>();
        if (kind == AgreementKind.DSA || kind == AgreementKind.DUL) {
            int many = kind == AgreementKind.DSA ? 2 + chance.below(2) : 1 + chance.below(2);
            for (int key = 0; key < many; key++) {
                schedules.add(schedule(id, key, kind));
            }
        }
        List<LicensedUser> users = new ArrayList<>();
        if (kind == AgreementKind.DUL) {
            for (int user = 0; user < chance.below(3) + (chance.usually() ? 1 : 0); user++) {
                users.add(new LicensedUser("user-" + id + user, "User " + user, null, chance.usually()));
            }
        }
        List<AgencyId> ids =
                parties.stream().map(party -> party.agency().id()).distinct().toList();
        dossiers.add(new Dossier(
                agreement, parties, schedules, acts.onAgreement(agreement.id(), ids, schedules, users), users));
    }

    private Schedule schedule(String id, int key, AgreementKind kind) {
        Agency provider = kind == AgreementKind.DUL && chance.in(85)
                ? null
                : agencies.get(key < 2 && chance.usually() ? key : chance.below(2));
        List<Purpose> purposes = chance.usually()
                ? List.of(
                        Purpose.EVALUATION,
                        Purpose.AUDIT,
                        Purpose.STUDENT_AID,
                        Purpose.RESEARCH,
                        Purpose.PROGRAM_ADMINISTRATION)
                : chance.pick(List.of(Purpose.EVALUATION), List.of(Purpose.AUDIT), List.<Purpose>of());
        YearRange years = chance.in(70)
                ? null
                : chance.pick(
                        new YearRange(2010, 2020),
                        new YearRange(2012, null),
                        new YearRange(2010, 2014),
                        new YearRange(2010, 2015),
                        new YearRange(2015, 2020),
                        new YearRange(2015, null));
        Schedule schedule = new Schedule(
                new ScheduleId("schedule-" + id + key),
                new AgreementId(id),
                provider,
                purposes,
                years,
                chance.usually() ? ElementList.LISTED : ElementList.ALL_FIELDS);
        bases.forEach((code, basis) -> {
            if (chance.in(chance.tidy() ? 95 : 80)) {
                citations.add(new Citation(schedule.id(), basis, satisfiedBy(code)));
            }
        });
        return schedule;
    }

    private Use use(int number) {
        Agency owner = agencies.get(number < 2 ? number : chance.below(2));
        Dataset dataset = new Dataset(
                new DatasetId("dataset-x"),
                "D",
                null,
                new SourceSystem("system-x", "S", owner, Readers.EVERYBODY),
                Readers.EVERYBODY);
        ElementUse.Kind kind = chance.pick(
                ElementUse.Kind.LINKAGE_KEY, ElementUse.Kind.PAYLOAD, ElementUse.Kind.PAYLOAD, ElementUse.Kind.OUTPUT);
        boolean identifying = kind == ElementUse.Kind.LINKAGE_KEY ? chance.in(40) : !chance.usually();
        DataElement element = new DataElement(
                new ElementId("element-" + number),
                "E" + number,
                null,
                DataElement.DataType.TEXT,
                null,
                chance.in(10) ? null : chance.pick(new YearRange(2010, null), new YearRange(2011, 2019)),
                null,
                DataElement.Classification.INTERNAL,
                identifying
                        ? chance.pick(IdentifierClass.DIRECT_IDENTIFIER, IdentifierClass.LINKAGE_KEY)
                        : IdentifierClass.OTHER,
                dataset,
                Readers.EVERYBODY);
        Set<ScheduleId> granting = new HashSet<>();
        dossiers.forEach(dossier -> dossier.schedules().stream()
                .filter(schedule -> chance.in(90))
                .forEach(schedule -> granting.add(schedule.id())));
        List<ProtectionClass> own = protections();
        List<ProtectionClass> inherited = chance.in(20) ? protections() : null;
        List<ProtectionClass> all = new ArrayList<>(own);
        if (inherited != null) {
            inherited.stream().filter(one -> !own.contains(one)).forEach(all::add);
        }
        YearRange asked = chance.in(50)
                ? null
                : chance.pick(new YearRange(2012, 2018), new YearRange(2012, 2018), new YearRange(2009, 2018));
        Set<ScheduleId> listing = new HashSet<>(granting);
        listing.removeIf(schedule -> !chance.usually());
        IdentifierClass judged = inherited != null && !chance.usually()
                ? chance.pick(IdentifierClass.DIRECT_IDENTIFIER, IdentifierClass.LINKAGE_KEY)
                : element.identifierClass();
        return new Use(element, kind, asked, all, granting, inherited, identifying && chance.in(30), listing, judged);
    }

    private List<ProtectionClass> protections() {
        ProtectionClass education = protection("FERPA", true);
        return chance.pick(
                List.of(education),
                List.of(education),
                List.of(education, protection("NSLA", false)),
                List.of(protection("UC_WAGE", false)),
                List.of(protection("VAWA", false)),
                chance.usually() ? List.of(education) : List.of(protection("NSLA", false)),
                chance.usually() ? List.of(education) : List.<ProtectionClass>of());
    }

    private LegalBasis basis(String code, List<Purpose> purposes) {
        List<String> conditions = new ArrayList<>();
        for (int one = 0; one < chance.below(4); one++) {
            String condition = chance.pick(List.copyOf(CONDITIONS.keySet()));
            String arguments = switch (condition) {
                case "PURPOSE_IN" -> chance.pick("(EVALUATION,AUDIT)", "(EVALUATION)", "(431.302)");
                case "IRB_DETERMINATION_IN" -> "(EXEMPT)";
                case "SAFEGUARDS" -> "(603.9)";
                default -> "";
            };
            conditions.add(condition + arguments);
        }
        LocalDate from = code.equals("lately") ? FIRST.plusDays(7) : null;
        LocalDate to = code.equals("lately") || !chance.usually() ? chance.day() : null;
        return new LegalBasis(
                "basis-" + code,
                code,
                code,
                code,
                code,
                code,
                purposes,
                conditions,
                LegalBasis.Confidence.K,
                null,
                from,
                to != null && from != null && to.isBefore(from) ? null : to,
                List.of());
    }

    private static Set<String> satisfiedBy(String code) {
        return switch (code) {
            case "education", "study" -> Set.of("FERPA");
            case "wages" -> Set.of("FERPA", "UC_WAGE");
            case "lately" -> Set.of("UC_WAGE", "NSLA");
            case "meals" -> Set.of("NSLA");
            default -> Set.of("VAWA", "UC_WAGE");
        };
    }

    private List<Party> participants(List<Agency> all) {
        List<Party> parties = new ArrayList<>();
        all.forEach(agency -> add(parties, Party.Role.PARTICIPANT, agency));
        return parties;
    }

    private void add(List<Party> parties, Party.Role role, Agency agency) {
        if (chance.usually()) {
            parties.add(new Party(new AgreementId(""), role, agency));
        }
    }

    private static Agency agency(String id, String code) {
        return new Agency(
                new AgencyId("agency-" + id), code, code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
    }

    private static ProtectionClass protection(String code, boolean education) {
        return new ProtectionClass("class-" + code, code, code, code, education);
    }
}
