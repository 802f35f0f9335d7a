package charteroak.judgement.facts;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.calendar.Due;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.calendar.TimeLimit;
import charteroak.ground.calendar.TimeLimit.ElapsedHours;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days by which a project's data must be destroyed, and whether it was. Pure.
 *
 * @param history the acts in the project
 * @param colleges whether the project uses data of the independent colleges
 * @param calendar the days on which the state works
 * @param sharings the sharing agreements on which the project rests
 * @param above the ids of those agreements under which each license is made
 */
public record Destruction(
        CountingActs history,
        boolean colleges,
        StateCalendar calendar,
        List<Standing> sharings,
        Map<AgreementId, Set<AgreementId>> above) {

    private static final WorkingDays FOR_MATCH_FILES = new WorkingDays(5);
    private static final ElapsedHours FOR_MATCH_FILES_OF_COLLEGES = new ElapsedHours(24);

    /** The agency whose data gives the Hub one day only. */
    private static final String INDEPENDENT_COLLEGES = "CCIC";

    public Destruction {
        sharings = List.copyOf(sharings);
        above = Map.copyOf(above);
    }

    /** Makes it for a project that uses data of the given agencies. */
    public static Destruction of(
            CountingActs history,
            Collection<Agency> providers,
            StateCalendar calendar,
            List<Standing> sharings,
            Map<AgreementId, Set<AgreementId>> above) {
        boolean colleges = providers.stream().anyMatch(agency -> agency.code().equals(INDEPENDENT_COLLEGES));
        return new Destruction(history, colleges, calendar, sharings, above);
    }

    /** How long the Hub may hold the match files of a confirmed matching: a day with data of the independent colleges. */
    public TimeLimit limitAtHub() {
        return colleges ? FOR_MATCH_FILES_OF_COLLEGES : FOR_MATCH_FILES;
    }

    /** The end of the time in which the Hub may hold the match files of a confirmed matching. */
    public Due dueAtHub(Act confirmed) {
        return calendar.dueAfter(confirmed.effectiveOn(), limitAtHub());
    }

    /** The days in the time of a confirmed matching that were appointed as holidays, as no law gives them each year. */
    public static Collection<LocalDate> appointedHolidays(Act confirmed, StateCalendar calendar) {
        LocalDate from = confirmed.effectiveOn();
        return calendar.appointedBetween(
                from, calendar.dueAfter(from, FOR_MATCH_FILES).day());
    }

    /** The acts by which stewards' confirmations of a matching were recorded, in order. */
    public List<Act> matchings() {
        return done(Act.Kind.MATCHING_CONFIRMED);
    }

    /** Whether, by a day, the Hub certified the destruction of the match files of a confirmed matching. */
    public boolean certifiedAtHub(Act confirmed, LocalDate by) {
        return done(Act.Kind.INPUTS_DESTROYED).stream()
                .filter(destroyed -> !destroyed.effectiveOn().isAfter(by))
                .anyMatch(destroyed -> !destroyed.effectiveOn().isBefore(confirmed.effectiveOn()));
    }

    /** The days on which the recipient holds no data under a license that it should have destroyed. */
    public Days inTime(Standing license) {
        Set<LocalDate> turns = new TreeSet<>();
        Stream.concat(Stream.of(license), over(license))
                .forEach(standing -> standing.acts().forEach(act -> turns.add(act.effectiveOn())));
        for (LocalDate day : List.copyOf(turns)) {
            addDayAfter(turns, deadline(license, day));
        }
        addDayAfter(turns, deadline(license, LocalDate.MIN));
        turns.addAll(license.inForce().turns());
        return Days.where(turns, on -> !isOverdue(license, on));
    }

    /**
     * The earliest destruction day in the license or an agreement above it, or else the license's last day; null when
     * there is neither.
     */
    public @Nullable LocalDate deadline(Standing license, LocalDate on) {
        return Stream.concat(Stream.of(license), over(license))
                .flatMap(standing -> written(standing, on).stream())
                .min(Comparator.naturalOrder())
                .orElse(license.lastDay(on));
    }

    /** The agreements under which a license is made, or all on which the project rests where there are none. */
    private Stream<Standing> over(Standing license) {
        Set<AgreementId> ids = above.getOrDefault(license.agreement().id(), Set.of());
        List<Standing> over = sharings.stream()
                .filter(sharing -> ids.contains(sharing.agreement().id()))
                .toList();
        return (over.isEmpty() ? sharings : over).stream();
    }

    public Optional<Act> overdueAtHub(LocalDate on) {
        return uncertifiedAtHub(on)
                .filter(confirmed -> dueAtHub(confirmed).isOver(on))
                .findFirst();
    }

    /** A confirmed matching of which it is not known whether its match files are overdue. */
    public Optional<Act> undecidedAtHub(LocalDate on) {
        return uncertifiedAtHub(on)
                .filter(confirmed -> dueAtHub(confirmed).mayBeOver(on))
                .findFirst();
    }

    private Stream<Act> uncertifiedAtHub(LocalDate on) {
        return matchings().stream().filter(confirmed -> !certifiedAtHub(confirmed, on));
    }

    public boolean isOverdue(Standing license, LocalDate on) {
        LocalDate deadline = deadline(license, on);
        return deadline != null
                && on.isAfter(deadline)
                && license.wasInForceBy(on)
                && license.latest(on, act -> act.kind() == Act.Kind.DESTRUCTION_CERTIFIED)
                        .isEmpty();
    }

    /** The day by which a document says that data must be destroyed; empty when it names none. */
    public static Optional<LocalDate> written(Standing standing, LocalDate on) {
        return standing.term(Term.DESTRUCTION_DEADLINE, on).flatMap(Destruction::dayIn);
    }

    private List<Act> done(Act.Kind kind) {
        return history.inEffect().stream().filter(act -> act.kind() == kind).toList();
    }

    private static void addDayAfter(Set<LocalDate> turns, @Nullable LocalDate deadline) {
        if (deadline != null) {
            turns.add(deadline.plusDays(1));
        }
    }

    private static Optional<LocalDate> dayIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
