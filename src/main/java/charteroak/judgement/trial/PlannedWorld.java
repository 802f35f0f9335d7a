package charteroak.judgement.trial;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.DocumentAct.Drafted;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.agreements.project.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.Condition;
import charteroak.ground.api.UserError;
import charteroak.ground.store.RequestTime;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.HubRole;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.verdict.Evaluation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The facts as they would be after some acts. Each act is tried as the catalog would try it, and one that the
 * formalities refuse changes nothing. Pure and immutable.
 */
public record PlannedWorld(Ask ask, Library library, Facts facts) {

    /** The world after an act was tried, or why the act was refused. */
    public record Tried(PlannedWorld world, Optional<UserError> refusal) {}

    public Tried after(PlannedAct act) {
        RequestTime.check();
        Optional<UserError> refusal = new Scrutiny(this).refusal(act);
        return refusal.isPresent() ? new Tried(this, refusal) : new Tried(apply(act), refusal);
    }

    /** Whether each use is covered on the wanted day, in order. */
    public List<Boolean> covered() {
        Predicate<Use> covered = Evaluation.covered(facts, ask.afterwards());
        return facts.uses().stream().map(covered::test).toList();
    }

    /**
     * Whether each use is covered, if at least so many are; else empty. It looks first at uses that failed before, and
     * stops as soon as it can.
     */
    public Optional<List<Boolean>> covered(long least, Suspects suspects) {
        long spare = facts.uses().size() - least;
        Predicate<Use> judged = Evaluation.covered(facts, ask.afterwards());
        Boolean[] covered = new Boolean[facts.uses().size()];
        for (int at : suspects.inOrder(covered.length)) {
            covered[at] = judged.test(facts.uses().get(at));
            if (!covered[at] && --spare < 0) {
                suspects.failed(at);
                return Optional.empty();
            }
        }
        return Optional.of(List.of(covered));
    }

    /** How many of the wanted users have access on the wanted day, under a license of the recipient. */
    public long usersWithAccess() {
        return ask.users().stream()
                .filter(wanted -> dossiers(AgreementKind.DUL).stream().anyMatch(license -> hasAccess(license, wanted)))
                .mapToLong(ask.crowd()::size)
                .sum();
    }

    private boolean hasAccess(Dossier license, LicensedUser wanted) {
        return license.users().stream()
                .filter(user -> user.name().equals(wanted.name()))
                .anyMatch(user -> Stream.of(Act.Kind.ACCESS_GRANTED, Act.Kind.NDA_SIGNED, Act.Kind.USER_ACKNOWLEDGED)
                        .allMatch(kind -> isDone(license.knownAt(Instant.MAX), kind, user)));
    }

    private boolean isDone(Standing license, Act.Kind kind, LicensedUser user) {
        return license.latest(
                        ask.wantedOn(), act -> act.kind() == kind && user.id().equals(act.userId()))
                .isPresent();
    }

    /** Whether the sharing agreements that go out for signature with the request, rather than stood before, state the clauses that are mandatory. */
    public boolean statesWhatIsMandatory() {
        return library.mandatory().isEmpty()
                || dossiers(AgreementKind.DSA).stream()
                        .map(dossier -> dossier.knownAt(Instant.MAX))
                        .filter(this::goesOut)
                        .allMatch(sharing -> library.mandatory().stream()
                                .allMatch(code ->
                                        sharing.clause(code, ask.wantedOn()).isPresent()));
    }

    private boolean goesOut(Standing sharing) {
        return sharing.executedOn()
                .filter(executed -> !executed.isBefore(ask.today()))
                .isPresent();
    }

    public Optional<Dossier> dossier(String number) {
        return facts.dossiers().stream()
                .filter(dossier -> dossier.agreement().number().equals(number))
                .findFirst();
    }

    /** Whether an agreement with a number exists, or would exist. */
    boolean isThere(String number) {
        return dossier(number).isPresent() || library.numbers().contains(number);
    }

    public List<Dossier> dossiers(AgreementKind kind) {
        return facts.dossiers().stream()
                .filter(dossier -> dossier.agreement().kind() == kind)
                .toList();
    }

    /** The agencies whose data is asked for, by code. */
    public List<Agency> providers() {
        Map<String, Agency> providers = new TreeMap<>();
        facts.uses().forEach(use -> providers.put(use.provider().code(), use.provider()));
        return List.copyOf(providers.values());
    }

    /** The agencies that hold the Hub role on a day. */
    public List<Agency> hubs(LocalDate day) {
        return HubRole.holders(facts.programme().hubs(), day);
    }

    /** The agencies that are the operating group on a day. */
    public List<Agency> operators(LocalDate day) {
        return HubRole.holders(facts.programme().operators(), day);
    }

    public List<Citation> citedBy(ScheduleId scheduleId) {
        return facts.citations().stream()
                .filter(citation -> citation.scheduleId().equals(scheduleId))
                .toList();
    }

    private PlannedWorld apply(PlannedAct act) {
        return switch (act.mutation()) {
            case DRAFT_AGREEMENT -> drafted(act, Objects.requireNonNull(act.draft()));
            case ADD_SCHEDULE -> granting(act, change(act.document(), dossier -> dossier));
            case NAME_LICENSED_USER ->
                change(
                        act.document(),
                        dossier -> dossier.with(
                                dossier.schedules(),
                                dossier.acts(),
                                and(dossier.users(), Objects.requireNonNull(act.user()))));
            default -> act.inProject() ? proceeding(act) : granting(act, acting(act));
        };
    }

    private PlannedWorld drafted(PlannedAct act, DraftInput draft) {
        AgreementId id = AgreementId.numbered(draft.number());
        Agreement agreement = new Agreement(
                id,
                draft.number(),
                draft.kind(),
                draft.title(),
                draft.scope(),
                Boolean.TRUE.equals(draft.illustrative()),
                draft.source(),
                draft.termFrom(),
                draft.termTo(),
                Objects.requireNonNullElse(draft.terms(), List.of()),
                Readers.EVERYBODY);
        List<Party> parties = draft.parties().stream()
                .map(party -> new Party(
                        id,
                        party.role(),
                        Objects.requireNonNull(library.agencies().get(party.agency()))))
                .toList();
        Act drafting = new Drafted(new ActHeader(
                ActId.keyed(act.actId()),
                id,
                draft.effectiveOn(),
                instant(),
                act.by().id(),
                null));
        Dossier drafted = new Dossier(agreement, parties, List.of(), List.of(drafting), List.of());
        PlannedWorld world = of(facts.with(and(facts.dossiers(), drafted), facts.citations()));
        return draft.kind() == AgreementKind.DUL ? of(world.facts.holding(new Shelf(world).under(id, draft))) : world;
    }

    private PlannedWorld acting(PlannedAct act) {
        Act acted = acted(act);
        return change(
                act.document(),
                dossier -> dossier.with(dossier.schedules(), and(dossier.acts(), acted), dossier.users()));
    }

    private PlannedWorld proceeding(PlannedAct act) {
        List<Act> acts = and(history(), acted(act));
        return of(facts.of(facts.project(), new ProjectHistory(ask.project().id(), acts)));
    }

    private static <T> List<T> and(List<T> things, T another) {
        return Stream.concat(things.stream(), Stream.of(another)).toList();
    }

    /** Adds the schedules of an act to the world in which the act was done. */
    private PlannedWorld granting(PlannedAct act, PlannedWorld after) {
        PlannedWorld world = after;
        List<ScheduleId> ids = act.scheduleIds();
        for (int at = 0; at < act.adds().size(); at++) {
            world = world.granted(act.document(), ids.get(at), act.adds().get(at));
        }
        return world;
    }

    private PlannedWorld granted(String number, ScheduleId id, ScheduleInput input) {
        Schedule schedule = new Schedule(
                id,
                dossier(number).orElseThrow().agreement().id(),
                input.provider() == null ? null : library.agencies().get(input.provider()),
                input.purposes(),
                input.yearsFrom() == null ? null : new YearRange(input.yearsFrom(), input.yearsTo()),
                Objects.requireNonNullElse(input.elementList(), Schedule.ElementList.LISTED));
        List<Citation> citations = new ArrayList<>(facts.citations());
        Map<String, Condition> conditions = new TreeMap<>();
        facts.conditions().forEach(condition -> conditions.put(condition.code(), condition));
        for (String code : input.bases()) {
            library.basis(code).ifPresent(basis -> {
                citations.add(new Citation(id, basis.law(), basis.classCodes()));
                basis.law().conditions().stream()
                        .map(Library::code)
                        .filter(library.conditions()::containsKey)
                        .forEach(each -> conditions.put(
                                each,
                                Objects.requireNonNull(library.conditions().get(each))));
            });
        }
        Set<ElementId> elements = new HashSet<>(Objects.requireNonNullElse(input.elements(), List.of()));
        List<Use> uses = facts.uses().stream()
                .map(use -> elements.contains(use.element().id()) ? grantedBy(use, id) : use)
                .toList();
        PlannedWorld scheduled = change(
                number, dossier -> dossier.with(and(dossier.schedules(), schedule), dossier.acts(), dossier.users()));
        PlannedWorld granted = of(new Facts(
                facts.project(),
                facts.history(),
                scheduled.facts.dossiers(),
                citations,
                List.copyOf(conditions.values()),
                facts.lineage(),
                uses,
                facts.contents(),
                facts.programme()));
        return of(
                granted.facts.holding(new Shelf(granted).granted(dossier(number).orElseThrow(), id, elements)));
    }

    private static Use grantedBy(Use use, ScheduleId scheduleId) {
        Set<ScheduleId> granting = new HashSet<>(use.grantingScheduleIds());
        granting.add(scheduleId);
        Set<ScheduleId> listing = new HashSet<>(use.listingScheduleIds());
        listing.add(scheduleId);
        return use.with(use.kind(), granting, listing);
    }

    private PlannedWorld change(String number, UnaryOperator<Dossier> change) {
        List<Dossier> dossiers = facts.dossiers().stream()
                .map(dossier -> dossier.agreement().number().equals(number) ? change.apply(dossier) : dossier)
                .toList();
        return of(facts.with(dossiers, facts.citations()));
    }

    private PlannedWorld of(Facts then) {
        return new PlannedWorld(ask, library, then);
    }

    /** The acts in the project. */
    List<Act> history() {
        return facts.history() == null ? List.of() : facts.history().acts();
    }

    /** The instant at which the next act is known: each follows the one before and everything known before. */
    private Instant instant() {
        Stream<Act> onDocuments = facts.dossiers().stream().flatMap(dossier -> dossier.acts().stream());
        return Stream.concat(onDocuments, history().stream())
                .map(Act::recordedAt)
                .reduce(ask.knownAt(), (one, other) -> other.isAfter(one) ? other : one)
                .plusNanos(1_000);
    }

    /** The act as it would be recorded. */
    Act acted(PlannedAct act) {
        SubjectId subject = act.inProject()
                ? ask.project().id()
                : dossier(act.document()).orElseThrow().agreement().id();
        ActHeader header = new ActHeader(
                ActId.keyed(act.actId()),
                subject,
                act.effectiveOn(),
                instant(),
                act.by().id(),
                act.note());
        return new ActEntry(header, act.kind().orElseThrow())
                .saying(
                        Particular.CONCERNS,
                        act.party() == null ? null : act.party().id())
                .saying(Particular.SCHEDULE, act.schedule())
                .saying(Particular.ADDS, act.scheduleIds())
                .saying(Particular.CONDITION, act.condition())
                .saying(Particular.DETERMINATION, act.determination())
                .saying(Particular.VOTE, act.vote())
                .saying(Particular.FINDING, act.finding())
                .saying(Particular.USER, act.user() == null ? null : act.user().id())
                .saying(Particular.TERM_TO, act.termTo())
                .saying(Particular.TERMS, act.terms())
                .saying(Particular.AMENDMENT, act.amendment())
                .act();
    }
}
