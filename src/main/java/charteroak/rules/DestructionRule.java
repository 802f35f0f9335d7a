package charteroak.rules;

import static charteroak.agreement.Wording.day;

import charteroak.agreement.Act;
import charteroak.agreement.Agreement.Kind;
import charteroak.agreement.Days;
import charteroak.agreement.Standing;
import charteroak.agreement.Term;
import charteroak.request.ElementUse;
import charteroak.request.Project;
import charteroak.rules.RuleResult.Evidence;
import charteroak.rules.Ruling.Because;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R17: whether the Hub and the recipient destroyed in time what they had to. What the Hub matched is its duty, the rest the recipient's. */
final class DestructionRule {

    private static final int BUSINESS_DAYS = 5;

    /** The agency with whose data the Hub has one day only. */
    private static final String INDEPENDENT_COLLEGES = "CCIC";

    private final Known known;

    DestructionRule(Known known) {
        this.known = known;
    }

    Ruling destruction(Project project, ElementUse.Kind kind) {
        return kind == ElementUse.Kind.LINKAGE_KEY
                ? known.once(List.of(Rule.R17, "hub"), () -> ofHub(project))
                : known.once(List.of(Rule.R17, "recipient"), () -> ofRecipient(project));
    }

    private Ruling ofHub(Project project) {
        List<LocalDate> turns = new ArrayList<>();
        known.history().inEffect().forEach(act -> turns.add(act.effectiveOn()));
        known.done(Act.Kind.MATCHING_CONFIRMED).forEach(act -> turns.add(due(act).plusDays(1)));
        Days satisfied = Days.where(turns, on -> overdueAtHub(on).isEmpty());
        return Ruling.of(Rule.R17, satisfied, Days.NONE, (use, on) -> ofHub(project, on));
    }

    private Optional<Act> overdueAtHub(LocalDate on) {
        return known.done(Act.Kind.MATCHING_CONFIRMED).stream()
                .filter(confirmed -> on.isAfter(due(confirmed)))
                .filter(confirmed -> known.done(Act.Kind.INPUTS_DESTROYED).stream()
                        .filter(destroyed -> !destroyed.effectiveOn().isAfter(on))
                        .noneMatch(destroyed -> !destroyed.effectiveOn().isBefore(confirmed.effectiveOn())))
                .findFirst();
    }

    /** The last day on which the Hub may still have the match files. */
    private LocalDate due(Act confirmed) {
        boolean colleges =
                known.providers().stream().anyMatch(agency -> agency.code().equals(INDEPENDENT_COLLEGES));
        if (colleges) {
            return confirmed.effectiveOn().plusDays(1);
        }
        LocalDate due = confirmed.effectiveOn();
        for (int passed = 0; passed < BUSINESS_DAYS; ) {
            due = due.plusDays(1);
            passed += isWeekend(due) ? 0 : 1;
        }
        return due;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Because ofHub(Project project, LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(project)));
        Optional<Act> overdue = overdueAtHub(on);
        if (overdue.isEmpty()) {
            return Because.fine("No destruction of match files by the Hub is overdue.", evidence);
        }
        evidence.add(Proof.of(overdue.get()));
        return new Because(
                "Stewards confirmed the matching on %s; the Hub had to destroy the match files by %s and has not certified it."
                        .formatted(day(overdue.get().effectiveOn()), day(due(overdue.get()))),
                evidence,
                "The Hub destroys the match files and certifies it in project %s.".formatted(project.number()));
    }

    private Ruling ofRecipient(Project project) {
        Days satisfied = Days.ALL;
        for (Standing license : known.all(Kind.DUL)) {
            satisfied = satisfied.and(inTime(license));
        }
        return Ruling.of(Rule.R17, satisfied, Days.NONE, (use, on) -> ofRecipient(project, on));
    }

    private Days inTime(Standing license) {
        List<LocalDate> turns = new ArrayList<>();
        Stream.concat(Stream.of(license), known.all(Kind.DSA).stream())
                .forEach(standing -> standing.acts().forEach(act -> turns.add(act.effectiveOn())));
        for (LocalDate day : List.copyOf(turns)) {
            addDayAfter(turns, deadline(license, day));
        }
        addDayAfter(turns, deadline(license, LocalDate.MIN));
        turns.addAll(license.inForce().turns());
        return Days.where(turns, on -> !isOverdue(license, on));
    }

    private static void addDayAfter(List<LocalDate> turns, @Nullable LocalDate deadline) {
        if (deadline != null) {
            turns.add(deadline.plusDays(1));
        }
    }

    private boolean isOverdue(Standing license, LocalDate on) {
        LocalDate deadline = deadline(license, on);
        return deadline != null
                && on.isAfter(deadline)
                && everInForce(license, on)
                && license.latest(on, act -> act.kind() == Act.Kind.DESTRUCTION_CERTIFIED)
                        .isEmpty();
    }

    private static boolean everInForce(Standing license, LocalDate on) {
        List<LocalDate> turns = license.inForce().turns();
        return !turns.isEmpty() && !turns.getFirst().isAfter(on);
    }

    /** The day written in the license on a day, else the earliest in the agreements it rests on, else the license's last day. */
    @Nullable
    LocalDate deadline(Standing license, LocalDate on) {
        return written(license, on)
                .or(() -> known.all(Kind.DSA).stream()
                        .flatMap(sharing -> written(sharing, on).stream())
                        .min(Comparator.naturalOrder()))
                .orElse(license.lastDay(on));
    }

    /** The day by which a document says that data must be destroyed; empty when it names no day. */
    static Optional<LocalDate> written(Standing standing, LocalDate on) {
        return standing.term(Term.DESTRUCTION_DEADLINE, on).flatMap(DestructionRule::dayIn);
    }

    private static Optional<LocalDate> dayIn(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Because ofRecipient(Project project, LocalDate on) {
        List<Standing> licenses = known.all(Kind.DUL);
        Optional<Standing> overdue =
                licenses.stream().filter(license -> isOverdue(license, on)).findFirst();
        if (overdue.isEmpty()) {
            return Because.fine(
                    "No destruction by the recipient is overdue.",
                    licenses.stream().map(Proof::of).toList());
        }
        String number = overdue.get().agreement().number();
        LocalDate deadline = deadline(overdue.get(), on);
        return new Because(
                "%s had to destroy the data it got under %s by %s and has not certified it."
                        .formatted(project.recipient().name(), number, deadline == null ? "then" : day(deadline)),
                List.of(Proof.of(overdue.get())),
                "%s destroys the data and certifies it on %s."
                        .formatted(project.recipient().code(), number));
    }
}
