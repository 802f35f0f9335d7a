package charteroak.daybyday;

import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.YearRange;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Goes through the years a use asks for and looks for each in the schedules of one agreement that hold on every other count on a day. */
final class YearByYear {

    private static final int R04 = 3;
    private static final int FAR = 2100;

    private final Use use;
    private final List<Way> ways;
    private final List<List<Outcome>> alone;
    private final Papers papers;
    private final LocalDate day;

    YearByYear(Use use, List<Way> ways, List<List<Outcome>> alone, Papers papers, LocalDate day) {
        this.use = use;
        this.ways = ways;
        this.alone = alone;
        this.papers = papers;
        this.day = day;
    }

    /** The outcomes of every way once years are added up. */
    List<List<Outcome>> together() {
        List<List<Outcome>> together = new ArrayList<>();
        for (int at = 0; at < ways.size(); at++) {
            List<Outcome> outcomes = new ArrayList<>(alone.get(at));
            if (outcomes.get(R04) == Outcome.VIOLATED && isPart(at)) {
                outcomes.set(R04, withOthers(at));
            }
            together.add(outcomes);
        }
        return together;
    }

    private Outcome withOthers(int own) {
        YearRange wanted = use.years();
        YearRange available = use.element().years();
        if (wanted == null || (available != null && isMissing(wanted, available))) {
            return Outcome.VIOLATED;
        }
        boolean contributes = false;
        boolean granted = true;
        boolean perhaps = true;
        for (int year = wanted.from(); year <= last(wanted); year++) {
            boolean mine = has(own, year);
            contributes |= mine;
            granted &= mine || anotherHas(own, year, false);
            perhaps &= mine || anotherHas(own, year, true);
        }
        if (!contributes || !perhaps) {
            return Outcome.VIOLATED;
        }
        return granted && available != null ? Outcome.SATISFIED : Outcome.UNKNOWN;
    }

    private static boolean isMissing(YearRange wanted, YearRange available) {
        return wanted.from() < available.from() || last(wanted) > last(available);
    }

    private boolean anotherHas(int own, int year, boolean evenUndecided) {
        for (int other = 0; other < ways.size(); other++) {
            boolean sameAgreement = ways.get(other).sharing() == ways.get(own).sharing()
                    && ways.get(other).license() == ways.get(own).license()
                    && ways.get(other).listed() == ways.get(own).listed();
            if (other != own && sameAgreement && isPart(other) && has(other, year) && holds(other, evenUndecided)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int way, boolean evenUndecided) {
        for (int rule = 0; rule < alone.get(way).size(); rule++) {
            Outcome outcome = alone.get(way).get(rule);
            if (rule != R04 && outcome == Outcome.VIOLATED) {
                return false;
            }
            if (rule != R04 && outcome == Outcome.UNKNOWN && !evenUndecided) {
                return false;
            }
        }
        return true;
    }

    private boolean isPart(int at) {
        Way way = ways.get(at);
        return way.sharing() != null && way.schedule() != null && papers.partOf(way.sharing(), way.schedule(), day);
    }

    private boolean has(int at, int year) {
        Schedule schedule = Objects.requireNonNull(ways.get(at).schedule());
        YearRange years = schedule.years();
        return years == null || (year >= years.from() && year <= last(years));
    }

    private static int last(YearRange years) {
        return years.to() == null ? FAR : years.to();
    }
}
