package charteroak.front.print;

import charteroak.front.print.CoverageAnswer.CoveredYears;
import charteroak.front.print.CoverageAnswer.JudgedCoverage;
import charteroak.front.print.CoverageAnswer.JudgedProject;
import charteroak.front.print.CoverageAnswer.JudgedUse;
import charteroak.front.print.CoverageAnswer.LateAct;
import charteroak.front.print.CoverageAnswer.NamedAgency;
import charteroak.front.print.CoverageAnswer.RuleSaid;
import charteroak.front.print.Sheet.Entry;
import charteroak.front.print.Sheet.Grid;
import charteroak.front.print.Sheet.Passage;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays out a project's coverage: the verdict, what stands in the way, each reason once, and every use with the numbers of its reasons. */
final class CoverageSheet {

    private final JudgedProject project;
    private final JudgedCoverage coverage;
    private final Language language;
    private final ZoneId zone;
    private final Map<Reason, Integer> numbers = new LinkedHashMap<>();

    private CoverageSheet(JudgedProject project, JudgedCoverage coverage, Language language, ZoneId zone) {
        this.project = project;
        this.coverage = coverage;
        this.language = language;
        this.zone = zone;
        coverage.elements().stream()
                .flatMap(use -> use.open().stream())
                .map(Reason::of)
                .forEach(reason -> numbers.putIfAbsent(reason, numbers.size() + 1));
    }

    /** @param address where the same is shown on the day of asking */
    static Sheet of(JudgedProject project, JudgedCoverage coverage, Language language, ZoneId zone, String address) {
        return new CoverageSheet(project, coverage, language, zone).sheet(address);
    }

    private Sheet sheet(String address) {
        List<Passage> passages = new ArrayList<>();
        if (!numbers.isEmpty()) {
            passages.add(whatStandsInTheWay());
        }
        passages.add(uses());
        passages.add(agreements());
        if (!coverage.backdated().isEmpty()) {
            passages.add(recordedLate());
        }
        return new Sheet(
                language.code(),
                project.title(),
                said(Sentence.of("print.coverage", Part.text(project.number()), day(coverage.asOf()))),
                said(Sentence.of("print.verdict", coverage.verdict().words(), day(coverage.asOf()))),
                entries(),
                passages,
                said(Sentence.of("print.from", Part.text(address))));
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(Sentence.of("print.project"), Part.text(project.number())));
        if (project.illustrative()) {
            entries.add(entry(Sentence.of("print.illustrative"), Sentence.of("print.illustrative.meaning")));
        }
        entries.add(entry(
                Sentence.of("print.recipient"), Part.text(project.recipient().name())));
        entries.add(entry(
                Sentence.of("print.providers"),
                Part.text(project.providers().stream().map(NamedAgency::name).collect(Collectors.joining("; ")))));
        entries.add(entry(Sentence.of("print.known"), knownAt()));
        LocalDate from = coverage.validFrom();
        LocalDate until = coverage.validUntil();
        entries.add(entry(Sentence.of("print.since"), from == null ? Sentence.of("print.always") : day(from)));
        entries.add(entry(Sentence.of("print.until"), until == null ? Sentence.of("print.open") : day(until)));
        entries.add(entry(
                Sentence.of("print.uses"),
                Sentence.of(
                        "print.counts",
                        Part.number(coverage.counts().covered()),
                        Part.number(coverage.counts().notCovered()),
                        Part.number(coverage.counts().needsCounsel()))));
        Integer withheld = coverage.withheld();
        if (withheld != null && withheld > 0) {
            entries.add(entry(Sentence.of("print.withheld"), Part.number(withheld)));
        }
        entries.add(entry(
                Sentence.of("print.judged"),
                Sentence.of(
                        "print.rules",
                        Part.number(coverage.ruleSet().rules().size()),
                        Part.number(coverage.ruleSet().rulesInAll()),
                        Part.text(coverage.ruleSet().version()))));
        return entries;
    }

    private Passage whatStandsInTheWay() {
        Map<String, String> names = coverage.ruleSet().names();
        List<String> points = numbers.keySet().stream()
                .map(reason -> "%s %s: %s %s"
                        .formatted(
                                reason.code(), names.getOrDefault(reason.code(), ""), reason.reason(), reason.remedy())
                        .strip())
                .toList();
        return new Passage(
                said(Sentence.of("print.missing")), List.of(said(Sentence.of("print.missing.meaning"))), points, null);
    }

    private Passage uses() {
        if (coverage.elements().isEmpty()) {
            return new Passage(
                    said(Sentence.of("print.each")), List.of(said(Sentence.of("print.each.none"))), List.of(), null);
        }
        Grid grid = new Grid(
                List.of(
                        said(Sentence.of("print.element")),
                        said(Sentence.of("print.agency")),
                        said(Sentence.of("print.use")),
                        said(Sentence.of("print.answer")),
                        said(Sentence.of("print.years")),
                        said(Sentence.of("print.reasons"))),
                coverage.elements().stream().map(this::row).toList());
        return new Passage(said(Sentence.of("print.each")), List.of(), List.of(), grid);
    }

    private List<String> row(JudgedUse use) {
        return List.of(
                "%s (%s)"
                        .formatted(use.element().name(), use.element().dataset().title()),
                use.element().dataset().system().agency().code(),
                said(use.use().words()),
                said(use.verdict().words()),
                use.coveredYears().stream().map(CoverageSheet::inWords).collect(Collectors.joining(", ")),
                use.open().stream()
                        .map(Reason::of)
                        .map(numbers::get)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    private Passage agreements() {
        if (project.agreements().isEmpty()) {
            return new Passage(
                    said(Sentence.of("print.agreements")),
                    List.of(said(Sentence.of("print.agreements.none"))),
                    List.of(),
                    null);
        }
        List<List<String>> rows = project.agreements().stream()
                .map(agreement -> List.of(
                        agreement.number(),
                        agreement.title(),
                        said(agreement.inForce().value() ? Sentence.of("print.yes") : Sentence.of("print.no"))))
                .toList();
        return new Passage(
                said(Sentence.of("print.agreements")),
                List.of(),
                List.of(),
                new Grid(
                        List.of(
                                said(Sentence.of("print.number")),
                                said(Sentence.of("print.title")),
                                said(Sentence.of("print.inForce"))),
                        rows));
    }

    private Passage recordedLate() {
        return new Passage(
                said(Sentence.of("print.late")),
                List.of(),
                coverage.backdated().stream().map(this::inWords).toList(),
                null);
    }

    private String inWords(LateAct act) {
        var by = act.by();
        return said(Sentence.of(
                "print.late.act",
                Part.text(by == null ? act.document() : act.document() + ", " + by.code()),
                Part.text(act.title()),
                day(act.effectiveOn()),
                Part.number(act.days())));
    }

    private static String inWords(CoveredYears years) {
        String from = String.valueOf(years.from());
        String to = Objects.toString(years.to(), "");
        return from.equals(to) ? from : from + "–" + to;
    }

    private Sentence knownAt() {
        ZonedDateTime known = coverage.knownAt().atZoneSameInstant(zone);
        DateTimeFormatter time = DateTimeFormatter.ofPattern("h:mm a z", language.locale());
        return Sentence.of("print.known.at", day(known.toLocalDate()), Part.text(time.format(known)));
    }

    private Entry entry(Sentence label, Part value) {
        return new Entry(said(label), said(Sentence.of("print.value", value)));
    }

    private String said(Sentence sentence) {
        return sentence.in(language);
    }

    private static Part day(LocalDate day) {
        return Part.day(day);
    }

    /** A reason that stands in the way of some uses, and what would mend it. */
    private record Reason(String code, String reason, String remedy) {

        static Reason of(RuleSaid rule) {
            return new Reason(rule.code(), rule.reason(), rule.remedy() == null ? "" : rule.remedy());
        }
    }
}
