package charteroak.linkage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one OpenLineage event says, as far as the catalogue reads it.
 *
 * @param id made from the run, type, time and text, so that an event received twice is one event
 * @param at the event's own time, which is the only time lineage knows
 * @param text the whole event without the facets that may quote data, keys sorted
 * @param run absent in events about a job or a dataset alone
 */
record LineageEvent(
        String id,
        Kind kind,
        Instant at,
        String text,
        @Nullable RunFacts run,
        @Nullable JobName job,
        List<DatasetFacts> inputs,
        List<DatasetFacts> outputs) {

    /** By run, so that writers of the same runs queue up instead of blocking each other. */
    static final Comparator<LineageEvent> IN_ORDER = Comparator.comparing(LineageEvent::lockOrder);

    LineageEvent {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    private String lockOrder() {
        return (run == null ? "" : run.runId()) + id;
    }

    /** What an event is about. */
    enum Kind {
        RUN,
        JOB,
        DATASET
    }

    /** What a run event reports; the rank decides between reports, and a terminal one is never left. */
    enum Type {
        OTHER(0, Run.State.UNKNOWN),
        START(1, Run.State.STARTED),
        RUNNING(2, Run.State.RUNNING),
        COMPLETE(3, Run.State.COMPLETED),
        ABORT(3, Run.State.ABORTED),
        FAIL(3, Run.State.FAILED);

        final int rank;
        final Run.State state;

        Type(int rank, Run.State state) {
            this.rank = rank;
            this.state = state;
        }

        boolean terminal() {
            return rank == 3;
        }
    }

    /** What an event says of its run. */
    record RunFacts(
            String runId,
            Type type,
            @Nullable ParentRun parent,
            @Nullable String projectNumber) {

        String id() {
            return idOf(runId);
        }

        static String idOf(String runId) {
            return "run-" + runId;
        }
    }

    /** The run that started a run. */
    record ParentRun(String runId, JobName job) {}

    /** What events call a job. */
    record JobName(String namespace, String name) {

        String id() {
            return LineageId.of("job", namespace, name);
        }
    }

    /** What events call a dataset. */
    record DatasetName(String namespace, String name) {

        static final Comparator<DatasetName> IN_ORDER = Comparator.comparing(DatasetName::id);

        String id() {
            return LineageId.of("extract", namespace, name);
        }

        String fieldId(String column) {
            return LineageId.of("field", namespace, name, column);
        }

        String versionId(String runId) {
            return LineageId.of("datasetversion", runId, namespace, name);
        }
    }

    /** What an event says of a dataset. */
    record DatasetFacts(
            DatasetName name, List<Column> columns, SequencedSet<Derivation> derivations, boolean columnsTraced) {

        DatasetFacts {
            columns = List.copyOf(columns);
        }

        /** This dataset and those its columns were computed from. */
        Stream<DatasetName> mentioned() {
            return Stream.concat(Stream.of(name), derivations.stream().map(Derivation::source));
        }
    }

    /** A column; without a type when only its lineage mentions it. */
    record Column(String name, @Nullable String type) {}

    /** How a column depends on a column of another dataset; without a result column when every column does but none is named. */
    record Derivation(
            @Nullable String column,
            DatasetName source,
            String sourceColumn,
            boolean direct,
            @Nullable String subtype,
            boolean masking) {

        String idFor(DatasetName result, String resultColumn) {
            return LineageId.of(
                    "derivation",
                    result.fieldId(resultColumn),
                    source.fieldId(sourceColumn),
                    kind(),
                    subtype == null ? "" : subtype,
                    String.valueOf(masking));
        }

        String kind() {
            return direct ? "DIRECT" : "INDIRECT";
        }
    }
}
