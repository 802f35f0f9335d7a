package charteroak.daybyday;

import charteroak.agreements.agreement.Dossier;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every rule in every way on every day for every use of a project, one after the other. */
public final class DayByDay {

    private final List<LocalDate> days;
    private final Papers papers;
    private final Protection protection;
    private final Sharing sharing;
    private final Licensing licensing;
    private final Conditions conditions;
    private final Proceedings proceedings;
    private final Destruction destruction;
    private final List<UseDayByDay> uses = new ArrayList<>();
    private final Map<String, Map<LocalDate, Outcome>> answers = new HashMap<>();

    /** Evaluates facts as known at an instant on days in order, before the first and after the last of which nothing happens. */
    public DayByDay(Facts all, Instant knownAt, List<LocalDate> days) {
        Facts facts = Library.at(knownAt, all);
        PlainActs done = new PlainActs(Objects.requireNonNull(facts.history()).acts(), knownAt);
        this.days = days;
        this.papers = new Papers(facts, knownAt);
        this.protection = new Protection(facts, papers);
        this.sharing = new Sharing(facts, days, papers, protection);
        this.licensing = new Licensing(facts, papers);
        this.conditions = new Conditions(facts, papers, protection, licensing);
        this.proceedings = new Proceedings(facts, knownAt, papers, done);
        this.destruction = new Destruction(facts, days, papers, done);
        Ways ways = new Ways(papers);
        for (Use use : facts.uses()) {
            uses.add(evaluated(use, ways.of(use)));
        }
    }

    private UseDayByDay evaluated(Use use, List<Way> ways) {
        Map<LocalDate, List<List<Outcome>>> outcomes = new HashMap<>();
        Map<LocalDate, List<LocalDate>> added = new HashMap<>();
        for (LocalDate day : days) {
            added.put(day, ways.stream().map(way -> added(way, day)).toList());
            List<List<Outcome>> alone =
                    ways.stream().map(way -> outcomes(use, way, day)).toList();
            outcomes.put(day, new YearByYear(use, ways, alone, papers, day).together());
        }
        return new UseDayByDay(use, ways, outcomes, added);
    }

    private LocalDate added(Way way, LocalDate day) {
        LocalDate granted = papers.added(way.sharing(), way.schedule(), days, day);
        LocalDate listed = papers.added(way.license(), way.listed(), days, day);
        return granted.isAfter(listed) ? granted : listed;
    }

    List<LocalDate> days() {
        return days;
    }

    Papers papers() {
        return papers;
    }

    Destruction destruction() {
        return destruction;
    }

    /** What was found of each use, in their order. */
    public List<UseDayByDay> uses() {
        return uses;
    }

    /** The verdict on all uses together. */
    public Verdict verdict(LocalDate day) {
        return Outcomes.together(uses.stream().map(use -> use.verdict(day)).toList());
    }

    private List<Outcome> outcomes(Use use, Way way, LocalDate day) {
        List<Outcome> outcomes = new ArrayList<>();
        AgencyId provider = use.provider().id();
        String licensed = use.kind() + id(way.license());
        outcomes.add(once("R01 " + provider, day, () -> Outcomes.yes(papers.boundByMemorandum(provider, day))));
        outcomes.add(once("R02 " + id(way.sharing()), day, () -> sharing.hub(way.sharing(), day)));
        outcomes.add(
                once("R03 " + provider + id(way.sharing()), day, () -> sharing.agreement(use, way.sharing(), day)));
        outcomes.add(sharing.grant(use, way, day));
        outcomes.add(sharing.affirmation(use, way, day));
        outcomes.add(conditions.hold(use, way, day));
        outcomes.add(sharing.purpose(use, way, day));
        outcomes.add(licensing.license(use, way, day));
        outcomes.add(once("R09 " + licensed, day, () -> licensing.users(use, way, day)));
        outcomes.add(once("R10 " + licensed, day, () -> licensing.board(use, way, day)));
        outcomes.add(once("R11", day, () -> proceedings.eligibility(day)));
        outcomes.add(protection.education(use, way, day));
        outcomes.add(licensing.wages(use, way, day));
        outcomes.add(proceedings.identifiers(use));
        outcomes.add(once("R15", day, () -> proceedings.votes(day)));
        outcomes.add(once("R16", day, () -> proceedings.ownLink(day)));
        outcomes.add(once("R17 " + use.kind(), day, () -> destruction.inTime(use, day)));
        outcomes.add(proceedings.output(use, way, day));
        outcomes.add(protection.inherited(use, way, day));
        outcomes.add(proceedings.findings(use, day));
        outcomes.add(protection.survivors(use, way, day));
        outcomes.add(protection.schoolMeals(use, way, day));
        return outcomes;
    }

    private static String id(@Nullable Dossier dossier) {
        return dossier == null ? "" : dossier.agreement().id().value();
    }

    /** Uses and ways share many answers; each is found once a day. */
    private Outcome once(String question, LocalDate day, Supplier<Outcome> answer) {
        Map<LocalDate, Outcome> byDay = answers.computeIfAbsent(question, any -> new HashMap<>());
        Outcome found = byDay.get(day);
        if (found == null) {
            found = answer.get();
            byDay.put(day, found);
        }
        return found;
    }
}
