package charteroak.lineage.openlineage;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that are kept where the specification leaves a word open: those it names itself, and those its clients
 * send.
 */
final class KnownWords {

    static final String OTHER = "OTHER";

    static final Set<String> EVENT_TYPES = words("START RUNNING COMPLETE ABORT FAIL OTHER");
    static final Set<String> TRANSFORMATIONS = words("DIRECT INDIRECT");
    static final Set<String> SUBTYPES =
            words("IDENTITY TRANSFORMATION AGGREGATION JOIN GROUP_BY FILTER SORT ORDER_BY WINDOW CONDITIONAL"
                    + " MASKED MASK HASH ENCRYPT TOKENIZE REDACT GENERALIZE SUPPRESS CAST COPY CONCAT UNION DISTINCT LOOKUP MERGE PIVOT EXPLODE"
                    + " EXPRESSION FUNCTION UDF COUNT SUM MIN MAX AVG SAMPLE LIMIT DIRECT INDIRECT UNKNOWN OTHER");
    static final Set<String> PROCESSING = words("BATCH STREAMING SERVICE NONE");
    static final Set<String> ENGINES =
            words("SPARK FLINK AIRFLOW DBT DAGSTER TRINO PRESTO HIVE SNOWFLAKE BIGQUERY REDSHIFT DATABRICKS"
                    + " GREAT_EXPECTATIONS KEBOOLA DEBEZIUM KAFKA PYTHON JAVA SQL PANDAS DUCKDB POSTGRES");
    static final Set<String> JOBS =
            words("JOB TASK DAG QUERY COMMAND MODEL TEST SEED SNAPSHOT SQL_JOB RDD_JOB APPLICATION STREAMING_JOB"
                    + " PIPELINE OPERATOR PROCEDURE SCRIPT NOTEBOOK");
    static final Set<String> LIFECYCLE = words("ALTER CREATE DROP OVERWRITE RENAME TRUNCATE");
    static final Set<String> SYMLINKS = words("TABLE LOCATION VIEW TOPIC FILE");
    static final Set<String> DATASETS = words(
            "TABLE VIEW MATERIALIZED_VIEW EXTERNAL_TABLE TEMPORARY_TABLE FILE DIRECTORY TOPIC STREAM MODEL MATERIALIZED EXTERNAL TEMPORARY");
    static final Set<String> LAYERS =
            words("ICEBERG DELTA HUDI HIVE FILE HDFS S3 GCS ABFS JDBC KAFKA SNOWFLAKE BIGQUERY REDSHIFT");
    static final Set<String> FORMATS = words("PARQUET ORC AVRO CSV TSV JSON TEXT XML DELTA ICEBERG HUDI FIXED XLSX");
    static final Set<String> LANGUAGES = words("JAVA SCALA PYTHON SQL R KOTLIN BASH GO RUST JAVASCRIPT TYPESCRIPT");

    private KnownWords() {}

    /** The text if it is one of the words, else a mark that there was another; null when the text is blank. */
    static @Nullable String kept(Set<String> words, String text) {
        if (text.isBlank()) {
            return null;
        }
        return words.contains(text.strip().replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT))
                ? text.strip()
                : OTHER;
    }

    static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
