package charteroak.lineage.intake;

import charteroak.lineage.openlineage.LineageEvent;
import charteroak.lineage.openlineage.LineageEvent.DatasetFacts;
import charteroak.lineage.openlineage.LineageEvent.DatasetName;
import charteroak.lineage.openlineage.LineageEvent.Derivation;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every use of one dataset that one event of a run mentions. */
final class RunUse {

    private final TreeSet<String> readColumns = new TreeSet<>();
    private final TreeSet<String> writtenColumns = new TreeSet<>();
    private final TreeSet<String> used = new TreeSet<>();
    private final TreeSet<String> derivations = new TreeSet<>();
    private boolean reads;
    private boolean writes;

    /**
     * What an event says its run read and wrote, by dataset. The source of a column counts as read even if no input
     * lists it.
     */
    static SortedMap<DatasetName, RunUse> in(LineageEvent event) {
        SortedMap<DatasetName, RunUse> uses = new TreeMap<>(DatasetName.IN_ORDER);
        event.inputs().forEach(dataset -> of(uses, dataset.name()).reads(dataset));
        for (DatasetFacts dataset : event.outputs()) {
            of(uses, dataset.name()).writes(dataset);
            dataset.derivations()
                    .forEach(derivation -> of(uses, derivation.source()).uses(derivation));
        }
        return uses;
    }

    private static RunUse of(Map<DatasetName, RunUse> uses, DatasetName name) {
        return uses.computeIfAbsent(name, unseen -> new RunUse());
    }

    private void reads(DatasetFacts dataset) {
        reads = true;
        dataset.columns().forEach(column -> readColumns.add(dataset.name().fieldId(column.name())));
    }

    private void writes(DatasetFacts dataset) {
        writes = true;
        dataset.columns().forEach(column -> writtenColumns.add(dataset.name().fieldId(column.name())));
        dataset.derivations().forEach(derivation -> derivations.add(derivation.idFor(dataset.name())));
    }

    private void uses(Derivation derivation) {
        reads = true;
        String field = derivation.source().fieldId(derivation.sourceColumn());
        used.add(field);
        readColumns.add(field);
    }

    Map<String, Object> row(DatasetName dataset, String runId) {
        return Map.of(
                "extract", dataset.id(),
                "version", dataset.versionId(runId),
                "reads", reads,
                "writes", writes,
                "readColumns", readColumns,
                "writtenColumns", writtenColumns,
                "used", used,
                "derivations", derivations);
    }
}
