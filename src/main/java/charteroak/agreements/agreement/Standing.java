package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.AgreementState;
import charteroak.agreements.act.DocumentAct.Amended;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement's acts, as known at an instant, make of it day by day. Withdrawal ends a party's part until it
 * signs again, termination ends the agreement for good, and reinstatement lifts only a suspension. Pure: no clock, no
 * graph.
 */
public final class Standing {

    private final Dossier dossier;
    private final CountingActs counting;
    private final Amendments amendments;
    private final List<Act> acts;
    private final Set<LocalDate> turns;
    private final Days inForce;
    private final Map<AgencyId, Days> bound = new ConcurrentHashMap<>();
    private final Map<ScheduleId, Days> parts = new ConcurrentHashMap<>();

    Standing(Dossier dossier, Instant knownAt) {
        this.dossier = dossier;
        CountingActs known = new CountingActs(dossier.acts(), knownAt);
        this.amendments = new Amendments(dossier, known.inEffect());
        this.counting = known.settled(amendments);
        this.acts = counting.inEffect();
        this.turns = turns(dossier.agreement(), acts);
        LocalDate start = start();
        this.inForce = start == null
                ? Days.NONE
                : days(day -> !day.isBefore(start) && withinTerm(day) && !terminated(day) && !suspended(day));
    }

    public Agreement agreement() {
        return dossier.agreement();
    }

    public Dossier dossier() {
        return dossier;
    }

    /**
     * The acts that count, in the order they take effect; amendments only once every party they bind has signed them.
     */
    public List<Act> acts() {
        return acts;
    }

    /** The changes that the parties agreed on, or have yet to agree on. */
    public Amendments amendments() {
        return amendments;
    }

    /**
     * The bound agencies that would have to sign an amendment of what a provider grants or, where none is named, of
     * anything else.
     */
    public List<Agency> signersOf(@Nullable Agency provider, LocalDate day) {
        Set<AgencyId> bound = new TreeSet<>();
        agencyIds().stream()
                .filter(id -> latest(LocalDate.MAX, act -> isDepartureOf(id, act))
                        .filter(act -> act.kind() != Kind.PARTY_WITHDREW)
                        .isPresent())
                .forEach(bound::add);
        return signersOf(provider, day, dossier.agencies(bound));
    }

    /** The agencies that would have to sign an amendment, if the agreement binds the given ones by then. */
    public List<Agency> signersOf(@Nullable Agency provider, LocalDate day, List<Agency> bound) {
        String id = agreement().id() + "-proposal";
        List<Schedule> scheduled = new ArrayList<>(dossier.schedules());
        ScheduleId schedule = new ScheduleId(id);
        scheduled.add(new Schedule(schedule, agreement().id(), provider, List.of(), null, Schedule.ElementList.LISTED));
        Dossier changed = dossier.with(scheduled, List.of(), dossier.users());
        Act proposal = new Amended(
                new ActHeader(
                        new ActId(id),
                        agreement().id(),
                        day,
                        Instant.MAX,
                        provider == null ? null : provider.id(),
                        null),
                null,
                List.of(),
                List.of(schedule),
                List.of(),
                false);
        Set<AgencyId> signers = new TreeSet<>(Signers.of(changed, proposal));
        signers.retainAll(bound.stream().map(Agency::id).toList());
        return dossier.agencies(signers);
    }

    public boolean isVoided(ActId actId) {
        return counting.isVoided(actId);
    }

    /** The days on which the agreement is in force; a memorandum is in force from its first signature on. */
    public Days inForce() {
        return inForce;
    }

    /** Whether the agreement was in force on a day or before. */
    public boolean wasInForceBy(LocalDate day) {
        return !inForce.turns().isEmpty() && !inForce.turns().getFirst().isAfter(day);
    }

    /**
     * The days on which the agreement binds an agency: it is in force, and the agency has signed and is neither
     * suspended nor withdrawn.
     */
    public Days binds(AgencyId agencyId) {
        return bound.computeIfAbsent(agencyId, this::bindingOf);
    }

    private Days bindingOf(AgencyId agencyId) {
        LocalDate signed = signedOn(agencyId).orElse(null);
        if (signed == null || dossier.parties().stream().noneMatch(party -> isAgency(party, agencyId))) {
            return Days.NONE;
        }
        return inForce.and(days(day -> !day.isBefore(signed) && takesPart(agencyId, day)));
    }

    /** The days on which the agreement binds an agency in one of the given roles. */
    public Days bindsAs(AgencyId agencyId, Set<Party.Role> roles) {
        return hasParty(agencyId, roles) ? binds(agencyId) : Days.NONE;
    }

    public boolean hasParty(AgencyId agencyId, Set<Party.Role> roles) {
        return dossier.parties().stream().anyMatch(party -> isAgency(party, agencyId) && roles.contains(party.role()));
    }

    /** The days on which a schedule is part of the agreement, whether or not the agreement is in force. */
    public Days partOf(ScheduleId scheduleId) {
        return parts.computeIfAbsent(scheduleId, this::partOfSchedule);
    }

    private Days partOfSchedule(ScheduleId scheduleId) {
        if (isAddedLater(scheduleId) && addedOn(scheduleId) == null) {
            return Days.NONE;
        }
        Days.Span span = spanOf(scheduleId);
        return Days.between(span.from(), span.until());
    }

    /**
     * The days from the amendment that adds a schedule to the day before the one that ends it; a null bound where there
     * is no such amendment.
     */
    public Days.Span spanOf(ScheduleId scheduleId) {
        LocalDate last = actsOf(Kind.AMENDED)
                .filter(act -> act.endsIds().contains(scheduleId))
                .map(act -> act.effectiveOn().minusDays(1))
                .findFirst()
                .orElse(null);
        return new Days.Span(addedOn(scheduleId), last);
    }

    /**
     * The days on which counsel's affirmation of a schedule counts. It must stand on the day the schedule becomes
     * binding: a later one never counts, but one that was withdrawn may be renewed.
     */
    public Days affirmed(ScheduleId scheduleId, AgencyId providerId) {
        Days stands = days(day -> affirmationStands(scheduleId, providerId, day));
        LocalDate binding = bindingOn(scheduleId);
        return binding == null || stands.contains(binding) ? stands : Days.NONE;
    }

    /**
     * The day a schedule becomes binding: that of the last signature or, if later, of the amendment that adds it; null
     * while either is missing.
     */
    public @Nullable LocalDate bindingOn(ScheduleId scheduleId) {
        LocalDate executed = executedOn().orElse(null);
        LocalDate added = addedOn(scheduleId);
        if (executed == null || !isAddedLater(scheduleId)) {
            return executed;
        }
        return added == null || added.isAfter(executed) ? added : executed;
    }

    /** The day by which every party has signed for the first time; empty while one has not. */
    public Optional<LocalDate> executedOn() {
        List<Optional<LocalDate>> signatures =
                agencyIds().stream().map(this::signedOn).toList();
        if (signatures.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return signatures.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** The day an agency's first signature takes effect. */
    public Optional<LocalDate> signedOn(AgencyId agencyId) {
        return actsOf(Kind.SIGNED)
                .filter(Act::signsTheDocument)
                .filter(act -> agencyId.equals(act.byId()))
                .map(Act::effectiveOn)
                .findFirst();
    }

    /** The last day of the term, as written or amended by a day; null while the term is open. */
    public @Nullable LocalDate lastDay(LocalDate day) {
        return latest(day, act -> act.kind() == Kind.AMENDED && act.termTo() != null)
                .map(Act::termTo)
                .orElse(agreement().termTo());
    }

    /** The days on which anything said of the agreement can change: those of its acts and of its terms. */
    Set<LocalDate> turns() {
        return turns;
    }

    /** The days on which a test holds that can change its answer only on days of acts or of the term. */
    public Days days(Predicate<LocalDate> holds) {
        return Days.where(turns, holds);
    }

    /** The latest act that counts, meets a test, and takes effect by a day. */
    public Optional<Act> latest(LocalDate day, Predicate<Act> wanted) {
        return counting.latest(day, wanted);
    }

    /**
     * The text that the document states under a code on a day, as written or amended by then; empty when there is none.
     */
    public Optional<String> term(String code, LocalDate day) {
        return latest(
                        day,
                        act -> act.kind() == Kind.AMENDED
                                && textOf(code, act.terms()).isPresent())
                .flatMap(act -> textOf(code, act.terms()))
                .or(() -> textOf(code, agreement().terms()))
                .filter(text -> !text.isBlank());
    }

    /**
     * The clause that the document states under a code on a day; empty when there is none, or when the text is no
     * clause for the code.
     */
    public Optional<Term> clause(String code, LocalDate day) {
        return stated(code, day).filter(term -> term.fault().isEmpty());
    }

    /** The text under a code on a day as a term, whether or not it is a clause. */
    public Optional<Term> stated(String code, LocalDate day) {
        return term(code, day).map(text -> new Term(code, text));
    }

    public boolean terminated(LocalDate day) {
        return latest(day, act -> act.kind() == Kind.TERMINATED).isPresent();
    }

    public boolean suspended(LocalDate day) {
        return latest(day, act -> act.kind() == Kind.SUSPENDED || act.kind() == Kind.REINSTATED)
                .filter(act -> act.kind() == Kind.SUSPENDED)
                .isPresent();
    }

    public boolean withinTerm(LocalDate day) {
        LocalDate last = lastDay(day);
        return last == null || !day.isAfter(last);
    }

    /** Where the agreement stands on a day, which decides what may be done to it then. */
    public AgreementState state(LocalDate day) {
        if (terminated(day)) {
            return AgreementState.TERMINATED;
        }
        if (!withinTerm(day)) {
            return AgreementState.EXPIRED;
        }
        if (suspended(day)) {
            return AgreementState.SUSPENDED;
        }
        List<Agency> missing = Obstacle.unsigned(this, day);
        if (missing.size() == agencyIds().size()) {
            return AgreementState.DRAFT;
        }
        return missing.isEmpty() || agreement().kind() == AgreementKind.EMOU
                ? AgreementState.EXECUTED
                : AgreementState.PARTLY_SIGNED;
    }

    /** Whether an act of a kind may be done to the agreement on a day. */
    public boolean admits(Kind kind, LocalDate day) {
        return kind.isAdmittedBy(state(day));
    }

    /** The first day on which the agreement can be in force: of the decisive signature or, if later, of the term. */
    @Nullable
    LocalDate start() {
        LocalDate signed = decisiveSignature().orElse(null);
        LocalDate termFrom = agreement().termFrom();
        return signed == null || termFrom == null || termFrom.isBefore(signed) ? signed : termFrom;
    }

    public Set<AgencyId> agencyIds() {
        return dossier.agencyIds();
    }

    private Optional<LocalDate> decisiveSignature() {
        if (agreement().kind() != AgreementKind.EMOU) {
            return executedOn();
        }
        return agencyIds().stream()
                .map(this::signedOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    boolean suspendsParty(AgencyId agencyId, LocalDate day) {
        return latest(day, act -> isSuspensionOf(agencyId, act))
                .filter(act -> act.kind() == Kind.PARTY_SUSPENDED)
                .isPresent();
    }

    private boolean takesPart(AgencyId agencyId, LocalDate day) {
        return !suspendsParty(agencyId, day)
                && latest(day, act -> isDepartureOf(agencyId, act))
                        .filter(act -> act.kind() == Kind.PARTY_WITHDREW)
                        .isEmpty();
    }

    private static boolean isSuspensionOf(AgencyId agencyId, Act act) {
        return (act.kind() == Kind.PARTY_SUSPENDED || act.kind() == Kind.PARTY_REINSTATED)
                && agencyId.equals(act.partyId());
    }

    private static boolean isDepartureOf(AgencyId agencyId, Act act) {
        return (act.kind() == Kind.PARTY_WITHDREW && agencyId.equals(act.partyId()))
                || (act.signsTheDocument() && agencyId.equals(act.byId()));
    }

    public boolean affirmationStands(ScheduleId scheduleId, AgencyId providerId, LocalDate day) {
        return latest(day, act -> isAffirmation(scheduleId, providerId, act))
                .filter(act -> act.kind() == Kind.AFFIRMED)
                .isPresent();
    }

    private static boolean isAffirmation(ScheduleId scheduleId, AgencyId providerId, Act act) {
        return (act.kind() == Kind.AFFIRMED || act.kind() == Kind.AFFIRMATION_WITHDRAWN)
                && scheduleId.equals(act.scheduleId())
                && providerId.equals(act.byId());
    }

    private @Nullable LocalDate addedOn(ScheduleId scheduleId) {
        return actsOf(Kind.AMENDED)
                .filter(act -> act.addsIds().contains(scheduleId))
                .map(Act::effectiveOn)
                .findFirst()
                .orElse(null);
    }

    /** Whether a schedule is added by an amendment, even by one that is not known yet or does not count. */
    private boolean isAddedLater(ScheduleId scheduleId) {
        return dossier.acts().stream().anyMatch(act -> act.addsIds().contains(scheduleId));
    }

    private Stream<Act> actsOf(Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind);
    }

    private static Optional<String> textOf(String code, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.code().equals(code))
                .map(Term::text)
                .findFirst();
    }

    private static boolean isAgency(Party party, AgencyId agencyId) {
        return party.agency().id().equals(agencyId);
    }

    private static Set<LocalDate> turns(Agreement agreement, List<Act> acts) {
        List<@Nullable LocalDate> lastDays = new ArrayList<>();
        lastDays.add(agreement.termTo());
        Set<LocalDate> turns = new TreeSet<>();
        if (agreement.termFrom() != null) {
            turns.add(agreement.termFrom());
        }
        for (Act act : acts) {
            turns.add(act.effectiveOn());
            lastDays.add(act.termTo());
            lastDays.add(act.until());
        }
        lastDays.stream().filter(Objects::nonNull).forEach(last -> turns.add(last.plusDays(1)));
        return turns;
    }
}
