package charteroak.lineage.review;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.review.RunReading.ReadColumn;
import charteroak.lineage.review.RunReading.ReadData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds what a run read without cover: elements, and what another project's linkage made from elements. */
@Component
record CoverFacts(CoverageGaps gaps, MadeFrom madeFrom, Catalog catalog, Clock clock) {

    List<Fact> of(RunReading reading, ProjectId project, CoverOfDays cover) {
        Set<ElementId> read = reading.elementsRead();
        Map<ReadData, Sources> sources = sources(reading);
        Set<ElementId> judged = new TreeSet<>(read);
        sources.values().forEach(from -> judged.addAll(from.elements()));
        if (judged.isEmpty() && sources.isEmpty()) {
            return List.of();
        }
        Map<ElementId, Sentence> reasons = judged.isEmpty()
                ? Map.of()
                : new TreeMap<>(gaps.among(judged, project, new Moment(reading.day(), clock.instant()), cover));
        Map<ElementId, DataElement> elements = catalog.elements(reasons.keySet(), Viewer.SERVER);
        List<Fact> facts = new ArrayList<>();
        reasons.forEach((id, reason) -> {
            if (read.contains(id)) {
                facts.add(new Fact(
                        FindingKind.COLUMN_NOT_COVERED,
                        List.of(id.value()),
                        Sentence.of(
                                "finding.notCovered",
                                name(id, elements),
                                reading.dayNamed(),
                                reading.projectNamed(),
                                reason)));
            }
        });
        sources.forEach((data, from) -> facts.addAll(derived(reading, data, from, reasons, elements)));
        return facts;
    }

    /**
     * The sources of data that was made elsewhere: column by column where events say so, else everything that its
     * makers read.
     */
    private Map<ReadData, Sources> sources(RunReading reading) {
        Map<ReadData, Sources> sources =
                new TreeMap<>((one, other) -> one.extract().compareTo(other.extract()));
        for (ReadData data : reading.reads()) {
            if (data.madeElsewhere()) {
                Set<ElementId> ofColumns = madeFrom.elementsOfColumns(
                        data.columns().stream().map(ReadColumn::field).toList());
                sources.put(
                        data,
                        ofColumns.isEmpty()
                                ? new Sources(madeFrom.elementsOfExtracts(List.of(data.extract())), false)
                                : new Sources(ofColumns, true));
            }
        }
        return sources;
    }

    /**
     * The facts about data that another linkage made. It is covered only through the elements from which it was made,
     * so events must say which those are.
     */
    private static List<Fact> derived(
            RunReading reading,
            ReadData data,
            Sources from,
            Map<ElementId, Sentence> reasons,
            Map<ElementId, DataElement> elements) {
        if (!from.traced() && from.elements().stream().noneMatch(reasons::containsKey)) {
            return List.of(new Fact(
                    FindingKind.DERIVED_WITHOUT_COVER,
                    List.of(data.extract()),
                    Sentence.of(
                            "finding.madeElsewhere",
                            Part.text(data.name()),
                            reading.dayNamed(),
                            reading.projectNamed())));
        }
        return from.elements().stream()
                .filter(reasons::containsKey)
                .map(id -> new Fact(
                        FindingKind.DERIVED_WITHOUT_COVER,
                        List.of(id.value(), data.extract()),
                        Sentence.of(
                                "finding.madeFromUncovered",
                                Part.text(data.name()),
                                reading.dayNamed(),
                                reading.projectNamed(),
                                name(id, elements),
                                Objects.requireNonNull(reasons.get(id)))))
                .toList();
    }

    /**
     * The elements from which something was made.
     *
     * @param traced whether events say so column by column
     */
    private record Sources(Set<ElementId> elements, boolean traced) {}

    static Part name(ElementId id, Map<ElementId, DataElement> elements) {
        DataElement element = elements.get(id);
        return element == null
                ? new Reference(Reference.Kind.ELEMENT, id.value(), id.value())
                : Sentence.of(
                        "finding.elementOf",
                        element.named(),
                        element.dataset().system().agency().coded());
    }
}
