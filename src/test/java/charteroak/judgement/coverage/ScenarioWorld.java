package charteroak.judgement.coverage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Schedule.ElementList;
import charteroak.agreements.clause.Term;
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
import charteroak.judgement.facts.Facts.RecordedBasis;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.FindingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The world of the worked scenarios as their file describes it: what is usual, changed by what happened. */
public final class ScenarioWorld {

    private static final ProjectId PROJECT = new ProjectId("PROJECT");

    private final Map<String, Object> usual = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> acts = new LinkedHashMap<>();

    ScenarioWorld(Map<String, Object> base) {
        usual.putAll(map(base, "usual"));
        for (Map<String, Object> act : maps(base, "acts")) {
            acts.put(text(act, "key"), new LinkedHashMap<>(act));
        }
    }

    /** Applies what happened: acts added, left out or changed, and whatever else was not as usual. */
    public void happened(Map<String, Object> given) {
        maps(given, "acts").forEach(act -> acts.put(text(act, "key"), new LinkedHashMap<>(act)));
        texts(given, "without").forEach(key -> {
            if (acts.remove(key) == null) {
                throw new IllegalArgumentException("no act " + key);
            }
        });
        map(given, "changed")
                .forEach((key, change) ->
                        Objects.requireNonNull(acts.get(key), key).putAll(asMap(change)));
        map(given, "with").forEach((key, value) -> {
            if (!usual.containsKey(key)) {
                throw new IllegalArgumentException("nothing usual is called " + key);
            }
            usual.put(key, value);
        });
    }

    public Facts facts() {
        List<Dossier> dossiers = List.of(
                dossier("EMOU", AgreementKind.EMOU, parties("emouParties"), List.of(), List.of()),
                dossier("DSA", AgreementKind.DSA, parties("dsaParties"), dsaSchedules(), List.of()),
                dossier(
                        "DUL",
                        AgreementKind.DUL,
                        parties("dulParties"),
                        List.of(new Schedule(
                                new ScheduleId("DUL-all"),
                                new AgreementId("DUL"),
                                null,
                                texts(usual, "dulPurposes").stream()
                                        .map(Purpose::valueOf)
                                        .toList(),
                                years(usual, "licensed"),
                                ElementList.LISTED)),
                        users()));
        List<String> left = texts(usual, "noAgreement");
        return new Facts(
                project(),
                new ProjectHistory(PROJECT, actsOn(PROJECT)),
                dossiers.stream()
                        .filter(dossier ->
                                !left.contains(dossier.agreement().id().value()))
                        .toList(),
                citations(),
                conditions(),
                lineage(),
                uses(),
                ScenarioContents.of(usual, uses()),
                new Facts.Programme(
                        hubs(),
                        List.of(),
                        maps(usual, "agenda").stream()
                                .map(topic -> new AgendaTopic(
                                        text(topic, "topic"),
                                        agencyId(topic, "agency"),
                                        day(topic, "from"),
                                        day(topic, "to")))
                                .toList(),
                        law(),
                        StateCalendar.own()));
    }

    private List<HubRole> hubs() {
        List<HubRole> hubs = new ArrayList<>();
        hubs.add(new HubRole(agency("HUB"), day(usual, "hubFrom"), day(usual, "hubTo")));
        maps(usual, "otherHubs")
                .forEach(hub -> hubs.add(new HubRole(agency(text(hub, "agency")), day(hub, "from"), day(hub, "to"))));
        return hubs;
    }

    private List<Use> uses() {
        return maps(usual, "uses").stream().map(this::use).toList();
    }

    private Project project() {
        return new Project(
                PROJECT,
                "PROJECT",
                "Worked scenario",
                null,
                "",
                null,
                Purpose.valueOf(text(usual, "purpose")),
                ProjectStage.valueOf(text(usual, "stage")),
                (String) usual.get("topic"),
                agency(text(usual, "recipient")),
                null,
                null,
                true,
                null,
                Readers.EVERYBODY);
    }

    private Dossier dossier(
            String id, AgreementKind kind, List<Party> parties, List<Schedule> schedules, List<LicensedUser> users) {
        String prefix = id.toLowerCase(Locale.ROOT);
        List<Term> terms = new ArrayList<>();
        map(usual, prefix + "Terms").forEach((code, text) -> terms.add(new Term(code, String.valueOf(text))));
        String scope = kind == AgreementKind.DSA ? (String) usual.get("scope") : null;
        Agreement agreement = new Agreement(
                new AgreementId(id),
                id,
                kind,
                id,
                scope == null ? null : Agreement.Scope.valueOf(scope),
                true,
                null,
                day(usual, prefix + "From"),
                day(usual, prefix + "To"),
                terms,
                Readers.EVERYBODY);
        return new Dossier(agreement, parties, schedules, actsOn(agreement.id()), users);
    }

    private List<Party> parties(String key) {
        return maps(usual, key).stream()
                .map(party -> new Party(
                        new AgreementId(""), Party.Role.valueOf(text(party, "role")), agency(text(party, "agency"))))
                .toList();
    }

    private List<Schedule> dsaSchedules() {
        AgreementId sharing = new AgreementId("DSA");
        List<Purpose> purposes =
                texts(usual, "schedulePurposes").stream().map(Purpose::valueOf).toList();
        ElementList list = ElementList.valueOf(text(usual, "elementList"));
        List<Schedule> schedules = new ArrayList<>(List.of(
                new Schedule(new ScheduleId("DSA-P"), sharing, agency("P"), purposes, years(usual, "granted"), list),
                new Schedule(new ScheduleId("DSA-Q"), sharing, agency("Q"), purposes, null, ElementList.LISTED)));
        YearRange besides = years(usual, "grantedBesides");
        if (besides != null) {
            schedules.add(new Schedule(new ScheduleId("DSA-P2"), sharing, agency("P"), purposes, besides, list));
        }
        return schedules;
    }

    private List<LicensedUser> users() {
        return maps(usual, "users").stream()
                .map(user -> new LicensedUser(
                        text(user, "key"), text(user, "key"), null, Boolean.TRUE.equals(user.get("stateEmployee"))))
                .toList();
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (RecordedBasis recorded : law()) {
            for (String schedule : List.of("DSA-P", "DSA-P2", "DSA-Q")) {
                if (texts(usual, schedule.startsWith("DSA-P") ? "citedByP" : "citedByQ")
                        .contains(recorded.basis().code())) {
                    citations.add(new Citation(new ScheduleId(schedule), recorded.basis(), recorded.classCodes()));
                }
            }
        }
        return citations;
    }

    private List<RecordedBasis> law() {
        return maps(usual, "bases").stream().map(ScenarioWorld::recorded).toList();
    }

    private static RecordedBasis recorded(Map<String, Object> basis) {
        LegalBasis law = new LegalBasis(
                text(basis, "code"),
                text(basis, "code"),
                "",
                "",
                "",
                "",
                texts(basis, "purposes").stream().map(Purpose::valueOf).toList(),
                texts(basis, "conditions"),
                LegalBasis.Confidence.K,
                null,
                day(basis, "validFrom"),
                day(basis, "validTo"),
                List.of());
        LocalDate recorded = day(basis, "recorded");
        return new RecordedBasis(
                law,
                Set.copyOf(texts(basis, "satisfies")),
                recorded == null ? null : recorded.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        map(usual, "conditions")
                .forEach((code, evaluator) -> conditions.add(new Condition(
                        code,
                        code,
                        "Title of " + code + ".",
                        Condition.Evaluator.valueOf(String.valueOf(evaluator)),
                        null)));
        return conditions;
    }

    private Lineage lineage() {
        List<Finding> findings = maps(usual, "findings").stream()
                .map(finding -> new Finding(
                        text(finding, "key"),
                        FindingKind.COLUMN_NOT_COVERED,
                        finding.get("element") instanceof String element ? new ElementId(element) : null,
                        "run",
                        Objects.requireNonNull(day(finding, "on")),
                        recorded(finding, "on"),
                        null,
                        Readers.PARTICIPANTS,
                        null))
                .toList();
        LocalDate first = day(usual, "firstRun");
        return new Lineage(first == null ? null : first.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), findings);
    }

    private Use use(Map<String, Object> use) {
        SourceSystem system = new SourceSystem("system", "system", agency(text(use, "of")), Readers.EVERYBODY);
        DataElement element = new DataElement(
                new ElementId(text(use, "element")),
                text(use, "element"),
                null,
                DataElement.DataType.TEXT,
                null,
                years(use, "available"),
                null,
                DataElement.Classification.INTERNAL,
                use.containsKey("identifier")
                        ? IdentifierClass.valueOf(text(use, "identifier"))
                        : IdentifierClass.OTHER,
                new Dataset(new DatasetId("dataset"), "Dataset", null, system, Readers.EVERYBODY),
                Readers.EVERYBODY);
        List<ProtectionClass> own = classes(use, "classes");
        List<ProtectionClass> inherited = use.containsKey("inherits") ? classes(use, "inherits") : null;
        List<ProtectionClass> all = new ArrayList<>(own);
        if (inherited != null) {
            inherited.stream().filter(one -> !own.contains(one)).forEach(all::add);
        }
        List<ScheduleId> granting = schedules(
                use.containsKey("granting") ? texts(use, "granting") : List.of("DSA-P", "DSA-P2", "DSA-Q", "DUL-all"));
        return new Use(
                element,
                ElementUse.Kind.valueOf(text(use, "use")),
                years(use, "asked"),
                all,
                Set.copyOf(granting),
                inherited,
                Boolean.TRUE.equals(use.get("ssn")),
                use.containsKey("listing") ? Set.copyOf(schedules(texts(use, "listing"))) : Set.copyOf(granting),
                use.containsKey("judged") ? IdentifierClass.valueOf(text(use, "judged")) : element.identifierClass());
    }

    static List<ScheduleId> schedules(List<String> ids) {
        return ids.stream().map(ScheduleId::new).toList();
    }

    private static List<ProtectionClass> classes(Map<String, Object> use, String key) {
        return texts(use, key).stream()
                .map(code -> new ProtectionClass(code, code, code, code, code.equals("FERPA") || code.equals("IDEA")))
                .toList();
    }

    private static @Nullable AgencyId agencyId(Map<String, Object> written, String name) {
        return written.get(name) instanceof String id ? new AgencyId(id) : null;
    }

    private static Agency agency(String code) {
        return new Agency(
                new AgencyId(code), code, "Agency " + code, List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
    }

    private List<Act> actsOn(SubjectId subject) {
        return acts.values().stream()
                .filter(act -> text(act, "on").equals(subject.value()))
                .flatMap(act -> Stream.concat(
                        Stream.of(act(subject, act)),
                        texts(act, "signedBy").stream().map(party -> act(subject, signature(act, party)))))
                .toList();
    }

    /** A party's signature of an amendment, made on the same day. */
    private static Map<String, Object> signature(Map<String, Object> amendment, String party) {
        Map<String, Object> signature = new HashMap<>(amendment);
        signature.keySet().retainAll(Set.of("on", "effective", "recorded"));
        signature.putAll(Map.of(
                "key",
                text(amendment, "key") + "-" + party,
                "kind",
                "SIGNED",
                "by",
                party,
                "amendment",
                text(amendment, "key")));
        return signature;
    }

    private static Act act(SubjectId subject, Map<String, Object> act) {
        List<Term> terms = new ArrayList<>();
        map(act, "terms").forEach((code, text) -> terms.add(new Term(code, String.valueOf(text))));
        String determination = (String) act.get("determination");
        String vote = (String) act.get("vote");
        return MadeUpAct.of(
                new ActId(text(act, "key")),
                subject,
                Act.Kind.valueOf(text(act, "kind")),
                Objects.requireNonNull(day(act, "effective")),
                recorded(act, "effective"),
                (String) act.get("note"),
                day(act, "termTo"),
                agencyId(act, "by"),
                agencyId(act, "concerns"),
                act.get("schedule") instanceof String schedule ? new ScheduleId(schedule) : null,
                act.get("voids") instanceof String voided ? new ActId(voided) : null,
                schedules(texts(act, "adds")),
                schedules(texts(act, "ends")),
                (String) act.get("condition"),
                determination == null ? null : Act.Determination.valueOf(determination),
                day(act, "until"),
                vote == null ? null : Act.Vote.valueOf(vote),
                (String) act.get("finding"),
                (String) act.get("user"),
                terms,
                act.get("amendment") instanceof String amendment ? new ActId(amendment) : null,
                false);
    }

    /** Noon of the day it was recorded; of the day it happened when nothing else is said. */
    private static Instant recorded(Map<String, Object> thing, String happened) {
        LocalDate recorded = day(thing, "recorded");
        LocalDate day = recorded == null ? day(thing, happened) : recorded;
        return Objects.requireNonNull(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDate day(Map<String, Object> thing, String key) {
        Object value = thing.get(key);
        return value == null ? null : LocalDate.parse(String.valueOf(value));
    }

    private static @Nullable YearRange years(Map<String, Object> thing, String key) {
        List<String> years = texts(thing, key);
        return years.isEmpty()
                ? null
                : new YearRange(
                        Integer.parseInt(years.getFirst()),
                        years.size() == 1 ? null : Integer.parseInt(years.getLast()));
    }

    static String text(Map<String, Object> thing, String key) {
        return String.valueOf(Objects.requireNonNull(thing.get(key), key));
    }

    static List<String> texts(Map<String, Object> thing, String key) {
        return thing.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    static List<Map<String, Object>> maps(Map<String, Object> thing, String key) {
        return thing.get(key) instanceof List<?> list
                ? list.stream().map(ScenarioWorld::asMap).toList()
                : List.of();
    }

    static Map<String, Object> map(Map<String, Object> thing, String key) {
        Object value = thing.get(key);
        return value == null ? Map.of() : asMap(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
