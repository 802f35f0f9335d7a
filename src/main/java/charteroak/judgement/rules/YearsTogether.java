package charteroak.judgement.rules;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * R04 for schedules of one sharing agreement that each grant some of the years asked for. Their years add up on days on
 * which each schedule passes every other rule. Works on the rulings for all ways to grant a use.
 */
final class YearsTogether {

    private final Use use;
    private final List<Granting> all = new ArrayList<>();

    YearsTogether(Use use, List<GrantingWay> ways, List<List<Ruling>> rulings) {
        this.use = use;
        for (int at = 0; at < ways.size(); at++) {
            GrantingWay way = ways.get(at);
            if (way.sharing() != null && way.schedule() != null) {
                all.add(new Granting(way, way.sharing(), way.schedule(), rulings.get(at)));
            }
        }
    }

    /** The rulings for one way, with R04 as the other schedules make it. */
    List<Ruling> of(GrantingWay way, List<Ruling> rulings) {
        Granting own = all.stream().filter(one -> one.way() == way).findFirst().orElse(null);
        YearRange wanted = use.years();
        if (own == null || wanted == null || !isShort(own, wanted)) {
            return rulings;
        }
        List<Granting> others = all.stream()
                .filter(other -> other != own && other.isBeside(own))
                .toList();
        if (!covers(wanted, years(own, others))) {
            return rulings;
        }
        return rulings.stream()
                .map(ruling -> ruling.rule() == Rule.R04 ? together(ruling, own, others, wanted) : ruling)
                .toList();
    }

    /** Whether a schedule grants some but not all of the available years that are asked for. */
    private boolean isShort(Granting own, YearRange wanted) {
        YearRange granted = own.schedule().years();
        YearRange available = use.element().years();
        return granted != null
                && !granted.contains(wanted)
                && overlap(granted, wanted)
                && (available == null || available.contains(wanted));
    }

    private Ruling together(Ruling alone, Granting own, List<Granting> others, YearRange wanted) {
        Set<LocalDate> turns = new TreeSet<>(own.part().turns());
        others.forEach(other -> turns.addAll(other.turns()));
        Days granted = days(turns, own, others, wanted, Granting::holds);
        Days open = days(turns, own, others, wanted, Granting::mayHold);
        Days satisfied = use.element().years() == null ? Days.NONE : granted;
        return Ruling.of(
                        Rule.R04,
                        alone.satisfied().or(satisfied),
                        alone.undecided().or(open),
                        (asked, on) -> because(alone, own, others, asked, on, granted.contains(on)))
                .namingElements();
    }

    private static Days days(
            Set<LocalDate> turns,
            Granting own,
            List<Granting> others,
            YearRange wanted,
            BiPredicate<Granting, LocalDate> counts) {
        return Days.where(
                turns,
                on -> own.part().contains(on)
                        && covers(wanted, years(own, among(others, other -> counts.test(other, on)))));
    }

    private static Because because(
            Ruling alone, Granting own, List<Granting> others, Use asked, LocalDate on, boolean granted) {
        if (!own.part().contains(on)) {
            return alone.words().on(asked, on);
        }
        if (!granted) {
            Granting failing = others.stream()
                    .filter(other -> !other.holds(on))
                    .findFirst()
                    .orElse(own);
            return failing.failing(on)
                    .map(ruling -> lacking(alone, ruling, asked, on))
                    .orElseGet(() -> alone.words().on(asked, on));
        }
        if (asked.element().years() == null) {
            return new Because(
                    Years.unstated(asked),
                    evidence(own, others, on),
                    alone.words().on(asked, on).remedies());
        }
        return Because.fine(
                Sentence.of(
                        "years.together",
                        own.sharing().agreement().named(),
                        asked.element().named(),
                        Part.number(evidence(own, others, on).size())),
                evidence(own, others, on));
    }

    private static Because lacking(Ruling alone, Ruling failing, Use asked, LocalDate on) {
        Because base = alone.words().on(asked, on);
        Because other = failing.words().on(asked, on);
        List<Evidence> evidence = new ArrayList<>(base.evidence());
        other.evidence().stream().filter(one -> !evidence.contains(one)).forEach(evidence::add);
        return new Because(
                Sentence.several(List.of(base.reason(), Sentence.of("years.otherFails"), other.reason())),
                evidence,
                other.remedies().isEmpty() ? base.remedies() : other.remedies());
    }

    private static List<Evidence> evidence(Granting own, List<Granting> others, LocalDate on) {
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(own.schedule(), own.sharing())));
        among(others, other -> other.holds(on))
                .forEach(other -> evidence.add(Proof.of(other.schedule(), other.sharing())));
        return evidence;
    }

    private static List<Granting> among(List<Granting> others, Predicate<Granting> wanted) {
        return others.stream().filter(wanted).toList();
    }

    private static List<@Nullable YearRange> years(Granting own, List<Granting> others) {
        List<@Nullable YearRange> years = new ArrayList<>();
        years.add(own.schedule().years());
        others.forEach(other -> years.add(other.schedule().years()));
        return years;
    }

    private static boolean overlap(YearRange one, YearRange other) {
        return (one.to() == null || other.from() <= one.to()) && (other.to() == null || one.from() <= other.to());
    }

    /** Whether every year of a range is in at least one of some ranges; a null range includes every year. */
    static boolean covers(YearRange wanted, List<@Nullable YearRange> granted) {
        if (granted.contains(null)) {
            return true;
        }
        List<YearRange> inOrder = granted.stream()
                .map(Objects::requireNonNull)
                .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                .toList();
        int next = wanted.from();
        for (YearRange years : inOrder) {
            if (years.from() > next) {
                return false;
            }
            if (years.to() == null) {
                return true;
            }
            next = Math.max(next, years.to() + 1);
        }
        return wanted.to() != null && next > wanted.to();
    }

    /** A way to grant the use, with the rulings of every rule on it. */
    private record Granting(GrantingWay way, Standing sharing, Schedule schedule, List<Ruling> rulings) {

        /** Whether another way is of the same agreement and under the same license. */
        boolean isBeside(Granting other) {
            return sharing == other.sharing
                    && way.license() == other.way.license()
                    && way.listed() == other.way.listed();
        }

        Days part() {
            return sharing.partOf(schedule.id());
        }

        boolean holds(LocalDate on) {
            return part().contains(on) && others().stream().noneMatch(ruling -> fails(ruling, on));
        }

        boolean mayHold(LocalDate on) {
            return part().contains(on) && others().stream().noneMatch(ruling -> ruling.outcome(on) == Outcome.VIOLATED);
        }

        Optional<Ruling> failing(LocalDate on) {
            return others().stream().filter(ruling -> fails(ruling, on)).findFirst();
        }

        Set<LocalDate> turns() {
            Set<LocalDate> turns = new TreeSet<>(part().turns());
            others().stream().flatMap(Ruling::turns).forEach(turns::add);
            return turns;
        }

        private List<Ruling> others() {
            return rulings.stream().filter(ruling -> ruling.rule() != Rule.R04).toList();
        }

        private static boolean fails(Ruling ruling, LocalDate on) {
            return ruling.outcome(on).isOpen();
        }
    }
}
