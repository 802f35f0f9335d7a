package charteroak.agreements.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A set of days, such as those on which an agreement is in force.
 *
 * @param fromTheBeginning whether the days before the first turn are in the set
 * @param turns the days, in order, on which membership in the set begins or ends
 */
public record Days(boolean fromTheBeginning, List<LocalDate> turns) {

    public static final Days ALL = new Days(true, List.of());
    public static final Days NONE = new Days(false, List.of());

    public Days {
        turns = List.copyOf(turns);
    }

    /** The days on which a test holds, which may change its answer only on the given days. */
    public static Days where(Collection<LocalDate> possibleTurns, Predicate<LocalDate> holds) {
        SortedSet<LocalDate> inOrder = new TreeSet<>(possibleTurns);
        boolean first = holds.test(LocalDate.MIN);
        boolean now = first;
        List<LocalDate> turns = new ArrayList<>();
        for (LocalDate day : inOrder) {
            if (holds.test(day) != now) {
                now = !now;
                turns.add(day);
            }
        }
        return new Days(first, turns);
    }

    /** The days from the first to the last, both included; a null bound is open. */
    public static Days between(@Nullable LocalDate first, @Nullable LocalDate last) {
        List<LocalDate> turns = new ArrayList<>();
        if (first != null) {
            turns.add(first);
        }
        if (last != null) {
            turns.add(last.plusDays(1));
        }
        return where(turns, day -> (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last)));
    }

    public boolean contains(LocalDate day) {
        return fromTheBeginning == (turnsUpTo(day) % 2 == 0);
    }

    public Days and(Days other) {
        if (equals(ALL) || other.equals(NONE)) {
            return other;
        }
        if (other.equals(ALL) || equals(NONE)) {
            return this;
        }
        return where(turnsOfBoth(other), day -> contains(day) && other.contains(day));
    }

    public Days or(Days other) {
        return not().and(other.not()).not();
    }

    public Days not() {
        return new Days(!fromTheBeginning, turns);
    }

    /** The unbroken run of days around a day that are all in the set, or all outside it. */
    public Span around(LocalDate day) {
        int passed = turnsUpTo(day);
        LocalDate from = passed == 0 ? null : turns.get(passed - 1);
        LocalDate until = passed == turns.size() ? null : turns.get(passed).minusDays(1);
        return new Span(from, until);
    }

    private int turnsUpTo(LocalDate day) {
        int at = Collections.binarySearch(turns, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private List<LocalDate> turnsOfBoth(Days other) {
        List<LocalDate> both = new ArrayList<>(turns);
        both.addAll(other.turns);
        return both;
    }

    /** All days in runs, in order and without gaps, on each of which one thing is so; that can change only on the given days. */
    static <T> List<Run<T>> runs(Collection<LocalDate> possibleTurns, Function<LocalDate, T> so) {
        List<Run<T>> runs = new ArrayList<>();
        LocalDate from = null;
        T now = so.apply(LocalDate.MIN);
        for (LocalDate turn : new TreeSet<>(possibleTurns)) {
            T next = so.apply(turn);
            if (!next.equals(now)) {
                runs.add(new Run<>(new Span(from, turn.minusDays(1)), now));
                from = turn;
                now = next;
            }
        }
        runs.add(new Run<>(new Span(from, null), now));
        return List.copyOf(runs);
    }

    /** An unbroken run of days on which one thing is so. */
    record Run<T>(Span span, T so) {}

    /** An unbroken run of days, the first and last included; a null bound is open. */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {}
}
