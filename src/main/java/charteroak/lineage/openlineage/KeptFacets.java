package charteroak.lineage.openlineage;

import static charteroak.lineage.openlineage.Kept.COUNT;
import static charteroak.lineage.openlineage.Kept.FLAG;
import static charteroak.lineage.openlineage.Kept.NAME;
import static charteroak.lineage.openlineage.Kept.PROJECT_NUMBER;
import static charteroak.lineage.openlineage.Kept.TIME;
import static charteroak.lineage.openlineage.Kept.TYPE;
import static charteroak.lineage.openlineage.Kept.UUID;
import static charteroak.lineage.openlineage.Kept.list;
import static charteroak.lineage.openlineage.Kept.matching;
import static charteroak.lineage.openlineage.Kept.named;
import static charteroak.lineage.openlineage.Kept.object;
import static charteroak.lineage.openlineage.Kept.word;

import java.util.Map;
import tools.jackson.databind.node.ArrayNode;

/** The facets of which something is kept, and what: only what is metadata by its form or by being a known word. */
final class KeptFacets {

    private static final Kept RELEASE =
            matching("[0-9]{1,4}(\\.[0-9]{1,3}){0,3}([.+-](SNAPSHOT|RC[0-9]{0,2}|amzn|dev[0-9]{0,3})){0,2}");
    private static final Kept DATASET_VERSION =
            matching("[0-9]{1,6}|[0-9]{18,19}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|"
                    + "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Kept COMMIT = matching("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Kept PLACES = node -> {
        ArrayNode places = Kept.JSON.arrayNode();
        ErrorPlace.of(node.isString() ? node.stringValue() : "").forEach(places::add);
        return places;
    };

    private static final Kept TAGS = new KeptTags();
    private static final Kept JOB = object(Map.of("namespace", NAME, "name", NAME));
    private static final Kept IDENTIFIER = JOB;
    private static final Kept PROJECT =
            object(Map.of("projectNumber", PROJECT_NUMBER, "requestNumber", PROJECT_NUMBER));

    private static final Map<String, Kept> OF_PROJECT =
            Map.of("tags", object(Map.of("tags", TAGS)), "p20win_request", PROJECT);
    private static final Kept CALLING_RUN = object(Map.of("runId", UUID, "facets", object(OF_PROJECT)));
    private static final Kept CALLING_JOB =
            object(Map.of("namespace", NAME, "name", NAME, "facets", object(OF_PROJECT)));
    private static final Kept ERROR =
            object(Map.of("message", PLACES, "stackTrace", PLACES, "programmingLanguage", word(KnownWords.LANGUAGES)));

    private static final Kept SOURCE = object(Map.of(
            "namespace", NAME,
            "name", NAME,
            "field", NAME,
            "transformations",
                    list(object(Map.of(
                            "type", word(KnownWords.TRANSFORMATIONS),
                            "subtype", word(KnownWords.SUBTYPES),
                            "masking", FLAG)))));
    private static final Kept COLUMN_LINEAGE = object(Map.of(
            "fields",
                    named(object(Map.of("inputFields", list(SOURCE), "transformationType", word(KnownWords.SUBTYPES)))),
            "dataset", list(SOURCE)));
    private static final Kept STATISTICS =
            object(Map.of("rowCount", COUNT, "size", COUNT, "bytes", COUNT, "fileCount", COUNT));

    static final Map<String, Kept> OF_RUN = Map.of(
            "parent",
                    object(Map.of(
                            "run", CALLING_RUN,
                            "job", CALLING_JOB,
                            "root", object(Map.of("run", CALLING_RUN, "job", CALLING_JOB)))),
            "nominalTime", object(Map.of("nominalStartTime", TIME, "nominalEndTime", TIME)),
            "processing_engine",
                    object(Map.of(
                            "name",
                            word(KnownWords.ENGINES),
                            "version",
                            RELEASE,
                            "openlineageAdapterVersion",
                            RELEASE)),
            "errorMessage", ERROR,
            "spark.exception", ERROR,
            "extractionError", object(Map.of("totalTasks", COUNT, "failedTasks", COUNT)),
            "tags", OF_PROJECT.get("tags"),
            "p20win_request", PROJECT);

    static final Map<String, Kept> OF_JOB = Map.of(
            "jobType",
                    object(Map.of(
                            "processingType", word(KnownWords.PROCESSING),
                            "integration", word(KnownWords.ENGINES),
                            "jobType", word(KnownWords.JOBS))),
            "sourceCodeLocation", object(Map.of("version", COMMIT)),
            "tags", OF_PROJECT.get("tags"),
            "p20win_request", PROJECT);

    static final Map<String, Kept> OF_DATASET = Map.of(
            "schema", object(Map.of("fields", columns())),
            "columnLineage", COLUMN_LINEAGE,
            "symlinks",
                    object(Map.of(
                            "identifiers",
                            list(object(Map.of("namespace", NAME, "name", NAME, "type", word(KnownWords.SYMLINKS)))))),
            "lifecycleStateChange",
                    object(Map.of(
                            "lifecycleStateChange", word(KnownWords.LIFECYCLE), "previousIdentifier", IDENTIFIER)),
            "version", object(Map.of("datasetVersion", DATASET_VERSION)),
            "storage", object(Map.of("storageLayer", word(KnownWords.LAYERS), "fileFormat", word(KnownWords.FORMATS))),
            "datasetType",
                    object(Map.of("datasetType", word(KnownWords.DATASETS), "subType", word(KnownWords.DATASETS))),
            "dataQualityMetrics", STATISTICS,
            "inputStatistics", STATISTICS,
            "outputStatistics", STATISTICS);

    private KeptFacets() {}

    /** Keeps columns, which may hold columns to any depth. */
    private static Kept columns() {
        Kept[] itself = new Kept[1];
        itself[0] = list(object(Map.of("name", NAME, "type", TYPE, "fields", node -> itself[0].of(node))));
        return itself[0];
    }
}
