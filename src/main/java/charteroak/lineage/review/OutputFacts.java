package charteroak.lineage.review;

import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.review.RunReading.ReadColumn;
import charteroak.lineage.review.RunReading.ReadData;
import charteroak.lineage.review.RunReading.WrittenData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Finds direct identifiers in what a run wrote. A match file may hold them, and so may data that another run of the
 * project reads; an analytic file, a crosswalk and whatever leaves the Hub may not.
 */
@Component
record OutputFacts(MadeFrom madeFrom, Catalog catalog) {

    private static final Pattern MATCH_FILE =
            Pattern.compile("(\\.matching|_match(_v\\d+)?)(\\.\\w{1,5})?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOR_THE_RECIPIENT =
            Pattern.compile("analytic|analysis|crosswalk|\\.key(\\.\\w{1,5})?$", Pattern.CASE_INSENSITIVE);

    List<Fact> of(String run, RunReading reading) {
        List<WrittenData> outputs =
                reading.writes().stream().filter(OutputFacts::isOutput).toList();
        if (outputs.isEmpty()) {
            return List.of();
        }
        Map<String, Set<ElementId>> identifiers = madeFrom.identifiersIn(run);
        Map<String, Set<ElementId>> sameNamed = identifiersRead(reading);
        List<Fact> facts = new ArrayList<>();
        for (WrittenData output : outputs) {
            Set<ElementId> written = new TreeSet<>();
            for (ReadColumn column : output.columns()) {
                written.addAll(identifiers.getOrDefault(column.field(), Set.of()));
                if (!output.traced()) {
                    written.addAll(sameNamed.getOrDefault(StatedFacts.plain(column.name()), Set.of()));
                }
            }
            Map<ElementId, DataElement> elements = catalog.elements(written, Viewer.SERVER);
            written.forEach(id -> facts.add(new Fact(
                    FindingKind.IDENTIFIER_IN_OUTPUT,
                    List.of(id.value(), output.extract()),
                    Sentence.of(
                            "finding.identifierWritten",
                            CoverFacts.name(id, elements),
                            Part.text(output.name()),
                            reading.dayNamed(),
                            reading.projectNamed()))));
        }
        return facts;
    }

    private static boolean isOutput(WrittenData data) {
        return !MATCH_FILE.matcher(data.name()).find()
                && (FOR_THE_RECIPIENT.matcher(data.name()).find() || !data.readOn());
    }

    private static Map<String, Set<ElementId>> identifiersRead(RunReading reading) {
        Map<String, Set<ElementId>> read = new TreeMap<>();
        for (ReadData data : reading.reads()) {
            for (ReadColumn column : data.columns()) {
                if (column.element() != null && column.identifies() == IdentifierClass.DIRECT_IDENTIFIER) {
                    read.computeIfAbsent(StatedFacts.plain(column.name()), any -> new TreeSet<>())
                            .add(column.element());
                }
            }
        }
        return read;
    }
}
