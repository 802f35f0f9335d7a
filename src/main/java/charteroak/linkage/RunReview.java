package charteroak.linkage;

import charteroak.agreement.Moment;
import charteroak.catalog.Catalog;
import charteroak.catalog.DataElement;
import charteroak.linkage.Findings.Fact;
import charteroak.linkage.Findings.Reading;
import charteroak.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Compares what a run read with what its project may use on the day the run started. The agreements are judged as known when the
 * run is reviewed, which is whenever an event of it arrives or a dataset it read is given a name.
 */
@Component
class RunReview {

    private final Findings findings;
    private final Catalog catalog;
    private final CoverageGaps gaps;
    private final Clock clock;

    RunReview(Findings findings, Catalog catalog, CoverageGaps gaps, Clock clock) {
        this.findings = findings;
        this.catalog = catalog;
        this.gaps = gaps;
        this.clock = clock;
    }

    /** Reviews a run; false when that came to what was known before. */
    boolean review(String run) {
        boolean joined = findings.joinToProject(run);
        Optional<Reading> reading = findings.readingOf(run);
        if (reading.isEmpty()) {
            return joined;
        }
        LocalDate day = LocalDate.ofInstant(reading.get().at(), clock.getZone());
        return findings.replace(run, day, facts(reading.get(), day)) || joined;
    }

    private List<Fact> facts(Reading reading, LocalDate day) {
        if (reading.project() == null) {
            String message =
                    "The run names project %s, which the catalogue does not have.".formatted(reading.projectNumber());
            return List.of(new Fact(Finding.Kind.UNKNOWN_PROJECT, null, message));
        }
        if (reading.elements().isEmpty()) {
            return List.of();
        }
        Moment moment = new Moment(day, clock.instant());
        Map<String, String> reasons = new TreeMap<>(gaps.among(reading.elements(), reading.project(), moment));
        Map<String, DataElement> elements = catalog.elements(reasons.keySet(), Viewer.SERVER);
        List<Fact> facts = new ArrayList<>();
        reasons.forEach((id, reason) -> {
            DataElement element = elements.get(id);
            String name = element == null
                    ? id
                    : "%s of %s"
                            .formatted(
                                    element.name(),
                                    element.dataset().system().agency().code());
            facts.add(new Fact(
                    Finding.Kind.COLUMN_NOT_COVERED,
                    id,
                    "%s was read on %s for project %s, but no agreement in force that day covers it: %s"
                            .formatted(name, day, reading.projectNumber(), reason)));
        });
        return facts;
    }
}
