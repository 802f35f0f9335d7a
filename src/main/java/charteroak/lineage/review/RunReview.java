package charteroak.lineage.review;

import charteroak.catalogue.catalog.ElementId;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.finding.Supersession.Reason;
import charteroak.lineage.review.FindingChange.JudgedFact;
import charteroak.lineage.review.RunReading.KeptFinding;
import charteroak.lineage.review.RunReading.Past;
import charteroak.lineage.review.RunReading.ReadData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges a run by what is known when an event of it arrives, or when a dataset it read is given an alias. The results
 * are added to earlier findings.
 */
@Component
public class RunReview {

    private static final Set<FindingKind> ABOUT_COLUMNS =
            Set.of(FindingKind.COLUMN_NOT_COVERED, FindingKind.UNBOUND_COLUMN, FindingKind.DERIVED_WITHOUT_COVER);

    private final RunReadings readings;
    private final FindingRecords records;
    private final StatedFacts stated;
    private final CoverFacts cover;
    private final OutputFacts outputs;

    RunReview(RunReadings readings, FindingRecords records, StatedFacts stated, CoverFacts cover, OutputFacts outputs) {
        this.readings = readings;
        this.records = records;
        this.stated = stated;
        this.cover = cover;
        this.outputs = outputs;
    }

    /**
     * The result of a review.
     *
     * @param joined whether the run is now for another project, even one that the catalog does not have
     * @param told the new and superseded findings
     */
    record Reviewed(boolean joined, List<Map<String, String>> told) {}

    /** Reviews a run after an event, if one is the cause. */
    Reviewed review(String run, @Nullable String event, CoverOfDays days) {
        boolean joined = readings.joinToProject(run);
        Optional<RunReading> known = readings.of(run);
        if (known.isEmpty()) {
            return new Reviewed(joined, List.of());
        }
        RunReading reading = known.get();
        ChangeFacts changes = new ChangeFacts(reading);
        List<JudgedFact> facts = new ArrayList<>(changes.facts());
        facts(run, reading, days).forEach(fact -> facts.add(new JudgedFact(fact, reading.judged())));
        FindingChange change =
                FindingChange.between(facts, reading.kept(), finding -> whySuperseded(finding, reading, event));
        keepPast(run, reading, changes.past());
        boolean renamed = !Objects.equals(reading.past().number(), reading.number());
        return new Reviewed(joined || renamed, change.isNone() ? List.of() : records.add(run, change, event));
    }

    private List<Fact> facts(String run, RunReading reading, CoverOfDays days) {
        if (reading.number() == null) {
            return stated.ofNoProject(reading);
        }
        if (reading.project() == null) {
            return stated.ofUnknownProject(reading.number());
        }
        List<Fact> facts = new ArrayList<>(stated.ofProject(reading));
        facts.addAll(cover.of(reading, reading.project(), days));
        facts.addAll(outputs.of(run, reading));
        return facts;
    }

    private void keepPast(String run, RunReading reading, Past past) {
        List<String> follows = reading.reads().stream()
                .filter(data -> data.madeElsewhere() && reading.project() != null)
                .map(ReadData::extract)
                .toList();
        if (!past.equals(reading.past()) || !follows.isEmpty()) {
            records.keepPast(run, past, follows);
        }
    }

    /**
     * Why an earlier finding that is not found again no longer holds. What a run says after its end about the columns
     * it used changes no earlier finding, and a finding that was set aside but still counts goes on counting.
     */
    private static List<Reason> whySuperseded(KeptFinding finding, RunReading reading, @Nullable String event) {
        if (finding.kind().isAboutChange()) {
            return List.of();
        }
        boolean sameProject = finding.judgedFor().equals(reading.judged().key());
        boolean sameDay = finding.day().equals(reading.day());
        if (!finding.open()) {
            return finding.counts() && sameProject && sameDay && isReadUnderCover(finding, reading)
                    ? List.of(Reason.NO_LONGER_FOUND)
                    : List.of();
        }
        if (!sameProject) {
            return List.of(otherProject(finding, reading));
        }
        if (!sameDay) {
            return List.of(Reason.TIME_CHANGED);
        }
        if (isUnusedByTrace(finding, reading)) {
            return reading.past().ended() ? List.of() : List.of(Reason.COLUMNS_TRACED);
        }
        boolean saidLater = event != null
                && reading.past().ended()
                && !isReadUnderCover(finding, reading)
                && !isReadOn(finding, reading);
        return List.of(saidLater ? Reason.SAID_LATER : Reason.NO_LONGER_FOUND);
    }

    /** Whether a finding is gone because agreements now cover the element, which the run read both before and now. */
    private static boolean isReadUnderCover(KeptFinding finding, RunReading reading) {
        return finding.kind() == FindingKind.COLUMN_NOT_COVERED
                && reading.elementsRead().contains(new ElementId(finding.subject()));
    }

    private static boolean isReadOn(KeptFinding finding, RunReading reading) {
        return finding.kind() == FindingKind.IDENTIFIER_IN_OUTPUT
                && reading.writes().stream()
                        .anyMatch(data -> data.readOn() && finding.subject().contains(data.extract()));
    }

    private static Reason otherProject(KeptFinding finding, RunReading reading) {
        if (finding.kind() == FindingKind.NO_PROJECT) {
            return Reason.PROJECT_NAMED;
        }
        return finding.judgedFor().equals("number:" + reading.number())
                ? Reason.NO_LONGER_FOUND
                : Reason.PROJECT_CHANGED;
    }

    private static boolean isUnusedByTrace(KeptFinding finding, RunReading reading) {
        return reading.traced()
                && ABOUT_COLUMNS.contains(finding.kind())
                && reading.columnsRead()
                        .flatMap(column -> Stream.concat(
                                Stream.ofNullable(column.element()).map(ElementId::value), Stream.of(column.field())))
                        .noneMatch(finding.subject()::contains);
    }
}
