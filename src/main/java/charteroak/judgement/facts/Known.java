package charteroak.judgement.facts;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.Condition;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Contents.Granting;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Finding;
import charteroak.judgement.facts.Facts.HubRole;
import charteroak.judgement.facts.Facts.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts as known at an instant, with shared results worked out once. For one evaluation on one thread. */
public final class Known {

    private final Facts facts;
    private final Map<AgreementKind, List<Standing>> standings = new EnumMap<>(AgreementKind.class);
    private final Map<ScheduleId, List<Citation>> citations;
    private final Map<String, Condition> conditions = new HashMap<>();
    private final CountingActs history;
    private final Set<ElementId> elementsWithFindings = new HashSet<>();
    private final Map<AgencyId, Agency> providers = new TreeMap<>();
    private final Map<List<Object>, Object> workedOut = new HashMap<>();

    public Known(Facts all, Instant knownAt) {
        this.facts = all.knownAt(knownAt);
        facts.dossiers()
                .forEach(dossier -> standings
                        .computeIfAbsent(dossier.agreement().kind(), kind -> new ArrayList<>())
                        .add(dossier.knownAt(knownAt)));
        this.citations = facts.citations().stream().collect(Collectors.groupingBy(Citation::scheduleId));
        facts.conditions().forEach(condition -> conditions.put(condition.code(), condition));
        facts.uses().forEach(use -> providers.put(use.provider().id(), use.provider()));
        this.history = facts.history() == null
                ? new CountingActs(List.of(), knownAt)
                : facts.history().knownAt(knownAt);
        facts.lineage().findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.elementId()))
                .forEach(elementsWithFindings::add);
    }

    public Facts facts() {
        return facts;
    }

    @Nullable
    public Project project() {
        return facts.project();
    }

    /** The acts in the project that count, such as votes and destruction. */
    public CountingActs history() {
        return history;
    }

    public List<Act> done(Act.Kind kind) {
        return history.inEffect().stream().filter(act -> act.kind() == kind).toList();
    }

    /** The days on which a test holds that can change its answer only on days of acts in the project. */
    public Days days(Predicate<LocalDate> holds) {
        return Days.where(history.inEffect().stream().map(Act::effectiveOn).toList(), holds);
    }

    public List<Finding> findings() {
        return facts.lineage().findings();
    }

    public boolean anyRun() {
        return facts.lineage().firstRunAt() != null;
    }

    /** The properties of a use that rules look at. Uses of one shape are judged once, however many elements they concern. */
    public List<@Nullable Object> shape(Use use) {
        return Arrays.asList(
                use.provider().id(),
                use.kind(),
                use.years(),
                use.element().years(),
                use.classes(),
                use.inherited(),
                use.grantingScheduleIds(),
                use.identifierClass(),
                use.socialSecurityNumber(),
                use.listingScheduleIds(),
                use.isDerivedIdentifier(),
                elementWithFindings(use));
    }

    /** The id of a use's element, where runs showed something of it; else null. */
    public @Nullable ElementId elementWithFindings(Use use) {
        ElementId element = use.element().id();
        return elementsWithFindings.contains(element) ? element : null;
    }

    /** The agencies whose data the project uses, in order of id. */
    public List<Agency> providers() {
        return List.copyOf(providers.values());
    }

    /** The agencies whose data the project uses in at least one of some ways. */
    public List<Agency> providersOf(Set<ElementUse.Kind> kinds) {
        Map<AgencyId, Agency> some = new TreeMap<>();
        facts.uses().stream()
                .filter(use -> kinds.contains(use.kind()))
                .forEach(use -> some.put(use.provider().id(), use.provider()));
        return List.copyOf(some.values());
    }

    public List<Standing> all(AgreementKind kind) {
        return standings.getOrDefault(kind, List.of());
    }

    public List<Citation> citedBy(Schedule schedule) {
        return citations.getOrDefault(schedule.id(), List.of());
    }

    /** The ids of the sharing agreements under which a license is made. */
    public Set<AgreementId> above(Standing license) {
        Set<AgreementId> above = new TreeSet<>();
        facts.contents().under().stream()
                .filter(under -> under.licenseId().equals(license.agreement().id()))
                .forEach(under -> above.addAll(under.agreementIds()));
        return above;
    }

    /** The elements that a schedule of a license lists. */
    public List<Listed> listedBy(Schedule schedule) {
        return facts.contents().listed().stream()
                .filter(listed -> listed.scheduleId().equals(schedule.id()))
                .toList();
    }

    /** The direct identifiers that a schedule grants although it cites a basis under which there may be none. */
    public List<Contents.Identifier> identifiersIn(Schedule schedule) {
        return facts.contents().identifiers().stream()
                .filter(identifier -> identifier.scheduleId().equals(schedule.id()))
                .toList();
    }

    /**
     * The days on which a schedule is part of its agreement; always where the project does not rest on that agreement.
     */
    public Days partOf(Granting granting) {
        for (Standing sharing : all(AgreementKind.DSA)) {
            if (sharing.agreement().id().equals(granting.agreementId())) {
                return sharing.dossier().schedule(granting.scheduleId()).isPresent()
                        ? sharing.partOf(granting.scheduleId())
                        : Days.NONE;
            }
        }
        return Days.ALL;
    }

    public Optional<Condition> condition(String code) {
        return Optional.ofNullable(conditions.get(code));
    }

    /** The agencies that hold the Hub role on a day. */
    public List<Agency> hubsOn(LocalDate on) {
        return HubRole.holders(facts.programme().hubs(), on);
    }

    /** The agency that is the operating group on a day; null when it is not known. */
    @Nullable
    public Agency operatorOn(LocalDate on) {
        return HubRole.holders(facts.programme().operators(), on).stream()
                .findFirst()
                .orElse(null);
    }

    /** A condition of law by its code and, where it has one, its title. */
    public Sentence named(String code) {
        String title = condition(code).map(Condition::title).orElse(code).strip();
        String clause = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return clause.isEmpty() || clause.equals(code)
                ? Sentence.of("condition.coded", Part.text(code))
                : Sentence.of("condition.titled", Part.text(code), Part.text(clause));
    }

    /** The name of a clause in words that follow "states". */
    public Sentence clause(String code) {
        return switch (code) {
            case Term.AUTHORIZED_REPRESENTATIVE -> Sentence.of("clause.authorizedRepresentative");
            case Term.DESTRUCTION_DEADLINE -> Sentence.of("clause.destructionDeadline");
            case Term.SUPPRESSION_RULE -> Sentence.of("clause.suppressionRule");
            default -> Sentence.of("clause.ofCondition", named(code));
        };
    }

    /** The name of a class of law that protects some use, or else its code. */
    public Part ofClass(String code) {
        return facts.uses().stream()
                .flatMap(use -> use.classes().stream())
                .filter(protection -> protection.code().equals(code))
                .findFirst()
                .<Part>map(ProtectionClass::named)
                .orElseGet(() -> Part.text(code));
    }

    /** The days on which an enterprise memorandum binds an agency. */
    public Days boundByMemorandum(AgencyId agencyId) {
        return once(
                List.of("memorandum", agencyId),
                () -> all(AgreementKind.EMOU).stream()
                        .map(memorandum -> memorandum.binds(agencyId))
                        .reduce(Days.NONE, Days::or));
    }

    /** Works out a result the first time it is asked for, and remembers it. */
    @SuppressWarnings("unchecked")
    public <T> T once(List<Object> key, Supplier<T> work) {
        Object known = workedOut.get(key);
        if (known == null) {
            known = work.get();
            workedOut.put(key, known);
        }
        return (T) known;
    }
}
