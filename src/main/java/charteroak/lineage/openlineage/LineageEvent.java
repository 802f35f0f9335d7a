package charteroak.lineage.openlineage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one OpenLineage event says, as far as the catalog reads it.
 *
 * @param id a hash of run, type, time and text, so that an event received twice is one event
 * @param at the event's own time, the only time that lineage knows
 * @param text the event without facets that may quote data, with keys sorted
 * @param run null in events about a job or a dataset alone
 */
public record LineageEvent(
        String id,
        Kind kind,
        Instant at,
        String text,
        @Nullable RunFacts run,
        @Nullable JobName job,
        List<DatasetFacts> inputs,
        List<DatasetFacts> outputs) {

    /** The order by run, so that writers of the same runs wait for each other instead of deadlocking. */
    public static final Comparator<LineageEvent> IN_ORDER = Comparator.comparing(LineageEvent::lockOrder);

    public LineageEvent {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    public Stream<DatasetFacts> datasets() {
        return Stream.concat(inputs.stream(), outputs.stream());
    }

    /** The datasets that the event says were read: its inputs, and the sources of its outputs' columns. */
    public Stream<DatasetName> mentionedAsInputs() {
        return Stream.concat(
                        inputs.stream().map(DatasetFacts::name),
                        outputs.stream()
                                .flatMap(dataset -> dataset.derivations().stream())
                                .map(Derivation::source))
                .distinct();
    }

    private String lockOrder() {
        return (run == null ? "" : run.runId()) + id;
    }

    /** What an event is about. */
    public enum Kind {
        RUN,
        JOB,
        DATASET
    }

    /** What a run event reports. The rank decides between reports, and a terminal one is never left. */
    public enum Type {
        OTHER(0),
        START(1),
        RUNNING(2),
        COMPLETE(3),
        ABORT(3),
        FAIL(3);

        private final int rank;

        Type(int rank) {
            this.rank = rank;
        }

        public int rank() {
            return rank;
        }

        public boolean terminal() {
            return rank == 3;
        }
    }

    /** What an event says of its run. */
    public record RunFacts(
            String runId,
            Type type,
            @Nullable ParentRun parent,
            @Nullable String projectNumber) {

        public String id() {
            return idOf(runId);
        }

        public static String idOf(String runId) {
            return "run-" + runId;
        }
    }

    /**
     * The run that started a run, and the root above it; no root when the parent is the root or the event does not say.
     */
    public record ParentRun(
            String runId, JobName job, @Nullable ParentRun root) {

        public String id() {
            return RunFacts.idOf(runId);
        }
    }

    /** A job, as events name it. */
    public record JobName(String namespace, String name) {

        public String id() {
            return LineageId.of("job", namespace, name);
        }
    }

    /** A dataset, as events name it. */
    public record DatasetName(String namespace, String name) {

        public static final Comparator<DatasetName> IN_ORDER = Comparator.comparing(DatasetName::id);

        public String id() {
            return LineageId.of("extract", namespace, name);
        }

        public String fieldId(String column) {
            return LineageId.of("field", namespace, name, column);
        }

        public String versionId(String runId) {
            return LineageId.of("datasetversion", runId, namespace, name);
        }
    }

    /** What an event says of a dataset; its other names come from its symlinks. */
    public record DatasetFacts(
            DatasetName name,
            List<DatasetName> otherNames,
            List<Column> columns,
            SequencedSet<Derivation> derivations,
            boolean columnsTraced) {

        public DatasetFacts {
            otherNames = List.copyOf(otherNames);
            columns = List.copyOf(columns);
        }

        /** The dataset, and those from which its columns were computed. */
        public Stream<DatasetName> mentioned() {
            return Stream.concat(Stream.of(name), derivations.stream().map(Derivation::source));
        }
    }

    /** A column; its type is null when only lineage mentions it. */
    public record Column(String name, @Nullable String type) {}

    /**
     * How a column depends on a column of another dataset; the result column is null when the whole dataset depends on
     * it.
     */
    public record Derivation(
            @Nullable String column,
            DatasetName source,
            String sourceColumn,
            boolean direct,
            @Nullable String subtype,
            boolean masking) {

        /** The id of the column that depends, or of the dataset when it depends as a whole. */
        public String resultIn(DatasetName result) {
            return column == null ? result.id() : result.fieldId(column);
        }

        public String idFor(DatasetName result) {
            return LineageId.of(
                    "derivation",
                    resultIn(result),
                    source.fieldId(sourceColumn),
                    kind(),
                    subtype == null ? "" : subtype,
                    String.valueOf(masking));
        }

        /** The same dependence, for the whole dataset. */
        Derivation ofWhole() {
            return new Derivation(null, source, sourceColumn, direct, subtype, masking);
        }

        public String kind() {
            return direct ? "DIRECT" : "INDIRECT";
        }
    }
}
