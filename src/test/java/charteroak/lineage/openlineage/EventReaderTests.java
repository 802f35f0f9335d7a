package charteroak.lineage.openlineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import charteroak.lineage.openlineage.LineageEvent.DatasetName;
import charteroak.lineage.openlineage.LineageEvent.Derivation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTests {

    private static final String RUN = "01a203f6-1a73-7bf1-8ecb-00000000000a";
    private static final String PARENT = "01a203f6-1a73-7bf1-8ecb-00000000000b";
    private static final String ROOT = "01a203f6-1a73-7bf1-8ecb-00000000000c";
    private static final String TAG = """
            {"tags": {"tags": [{"key": "team", "value": "x"}, {"key": "p20win_request", "value": "%s", "source": "CONFIG"}]}}""";

    private static final String MESSAGE =
            "Job aborted due to stage failure: Lost task 0.0: org.apache.spark.SparkNumberFormatException: [CAST_INVALID_INPUT] The value '123-45-6789x' of the type";
    private static final String TRACE =
            "org.apache.spark.SparkNumberFormatException: [CAST_INVALID_INPUT] The value '123-45-6789x' of Jane cannot be cast\\n"
                    + "\\tat org.apache.spark.sql.errors.QueryExecutionErrors$.invalidInputInCastToNumberError(QueryExecutionErrors.scala:145)\\n"
                    + "\\tat Jane 123-45-6789x\\n";

    private final EventReader reader =
            new EventReader(new WithheldHash(new WithheldHash.Settings(Path.of("unused"), "a secret")));

    @Test
    void readsTheProjectFromATagOfTheRunOrItsJobOrTheRunsThatCalledIt() {
        assertThat(projectOf(TAG.formatted("2023-01"), "{}")).isEqualTo("2023-01");
        assertThat(projectOf("{}", TAG.formatted("2023-02"))).isEqualTo("2023-02");
        assertThat(projectOf(called(TAG.formatted("2023-03"), TAG.formatted("2023-04")), "{}"))
                .isEqualTo("2023-03");
        assertThat(projectOf(called("{}", TAG.formatted("2023-04")), "{}")).isEqualTo("2023-04");
        assertThat(projectOf(TAG.formatted("2023-05"), TAG.formatted("2023-06")))
                .isEqualTo("2023-05");
        assertThat(projectOf("{}", "{}")).isNull();
    }

    @Test
    void prefersTheFacetOfItsOwnToATag() {
        String both = "{\"p20win_request\": {\"projectNumber\": \"2023-07\"}, "
                + TAG.formatted("2023-08").substring(1);
        assertThat(projectOf(both, "{}")).isEqualTo("2023-07");
    }

    @Test
    void readsTheRootOfARunsThatCalledIt() {
        var parent = Objects.requireNonNull(
                Objects.requireNonNull(event(called("{}", "{}"), "{}").run()).parent());
        assertThat(parent.runId()).isEqualTo(PARENT);
        assertThat(Objects.requireNonNull(parent.root()).runId()).isEqualTo(ROOT);
    }

    @Test
    void keepsOnceWhatDecidedTheRowsOfAWholeDataset() {
        String columns = IntStream.range(0, 150)
                .mapToObj(number -> "{\"name\": \"c%d\", \"type\": \"int\"}".formatted(number))
                .collect(Collectors.joining(","));
        String sources = IntStream.range(0, 140).mapToObj("""
                        {"namespace": "n", "name": "in", "field": "f%d", "transformations": [{"type": "INDIRECT", "subtype": "FILTER"}]}"""::formatted).collect(Collectors.joining(","));
        var dataset = output("\"schema\": {\"fields\": [%s]}, \"columnLineage\": {\"fields\": {}, \"dataset\": [%s]}"
                .formatted(columns, sources));
        assertThat(dataset.columns()).hasSize(150);
        assertThat(dataset.derivations())
                .hasSize(140)
                .contains(new Derivation(null, new DatasetName("n", "in"), "f0", false, "FILTER", false));
    }

    @Test
    void keepsOnceWhatIsRepeatedWithEveryColumn() {
        String repeated = """
                {"inputFields": [
                  {"namespace": "n", "name": "in", "field": "%1$s", "transformations": [{"type": "DIRECT", "subtype": "IDENTITY"}]},
                  {"namespace": "n", "name": "in", "field": "state", "transformations": [{"type": "INDIRECT", "subtype": "FILTER"}]}]}""";
        var dataset = output("\"columnLineage\": {\"fields\": {\"a\": %s, \"b\": %s}}"
                .formatted(repeated.formatted("x"), repeated.formatted("y")));
        assertThat(dataset.derivations())
                .extracting(Derivation::column, Derivation::sourceColumn)
                .containsExactly(tuple("a", "x"), tuple("b", "y"), tuple(null, "state"));
    }

    @Test
    void keepsALongTypeInABoundedForm() {
        String members = IntStream.range(0, 400)
                .mapToObj("member_%d:struct<name:string,age:int>"::formatted)
                .collect(Collectors.joining(","));
        assertThat(typeOf("array<struct<" + members + ">>")).isEqualTo("array<struct>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int|int",
                "decimal(10,2)|decimal(10,2)",
                "character varying(255)|character varying(255)",
                "timestamp without time zone|timestamp without time zone",
                "struct<first:string,last:string>|struct<first:string,last:string>",
                "array<struct<a:int,b:map<string,double>>>|array<struct<a:int,b:map<string,double>>>",
                "STRUCT<a INT64, b STRING>|STRUCT<a:INT64,b:STRING>",
                "int4[]|int4[]",
                "enum('Jane','John')|enum",
                "Jane Doe|other",
                "int Jane|other",
                "123-45-6789|other",
                "struct<|other",
                "varchar(Jane)|varchar"
            })
    void keepsOfATypeWhatIsKnownToBeOne(String type, String kept) {
        assertThat(typeOf(type)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jdbc:postgresql://ann:{hush}@host:5432/db?password=hush|jdbc:postgresql://host:5432/db",
                "postgres://ann:{h@sh}@host/db|postgres://host/db",
                "jdbc:sqlserver://host:1433;databaseName=edu;user=ann;password=hush|jdbc:sqlserver://host:1433;databaseName=edu",
                "jdbc:oracle:thin:scott/tiger@//host:1521/svc|jdbc:oracle:thin:@//host:1521/svc",
                "s3://bucket/key.csv?X-Amz-Signature=abc&X-Amz-Credential=def|s3://bucket/key.csv",
                "/out/key.csv?X-Amz-Signature=abc|/out/key.csv",
                "abfss://container@account.dfs.core.windows.net/out?sv=2021&sig=abc|abfss://container@account.dfs.core.windows.net/out",
                "https://token@github.com/x#access_token=1|https://github.com/x",
                "/out/student_id=12345/part-0.parquet|/out/student_id=*/part-0.parquet",
                "/out/year=2024/month=03/part-0.parquet|/out/year=2024/month=03/part-0.parquet",
                "/out/123-45-6789.csv|/out/*.csv",
                "/out/123456789.csv|/out/*.csv",
                "/out/20260301123000.csv|/out/20260301123000.csv",
                "mail of jane.doe@example.com|mail of *",
                "part-?.csv|part-?.csv",
                "Birth Date|Birth Date"
            })
    void keepsOfANameNoSecretAndNoValue(String name, String kept) {
        assertThat(CleanName.of(name.replaceAll("[{}]", ""))).isEqualTo(kept);
        assertThat(CleanName.of(kept)).isEqualTo(kept);
    }

    @Test
    void keepsOfAFailedSparkCastItsClassAndPlace() {
        String event = """
                {"eventType": "FAIL", "eventTime": "2026-03-01T09:30:00Z", "run": {"runId": "%s", "facets": {
                  "spark.exception": {"message": "%s", "stackTrace": "%s"},
                  "errorMessage": {"message": "%s", "programmingLanguage": "JAVA", "stackTrace": "%s"},
                  "spark.logicalPlan": {"plan": [{"class": "Cast", "value": "123-45-6789x"}]}}},
                 "job": {"namespace": "n", "name": "j"}}
                """.formatted(RUN, MESSAGE, TRACE, MESSAGE, TRACE);
        LineageEvent read = reader.read(event.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(read.text())
                .doesNotContain("123-45-6789", "CAST_INVALID", "Jane")
                .contains(
                        "\"org.apache.spark.SparkNumberFormatException\"",
                        "\"at org.apache.spark.sql.errors.QueryExecutionErrors$.invalidInputInCastToNumberError(QueryExecutionErrors.scala:145)\"",
                        "\"spark.logicalPlan\":{\"withheld\":");
    }

    private static String kindOf(Path sample) {
        return String.valueOf(Objects.requireNonNull(sample.getParent()).getFileName());
    }

    @Test
    void takesEverySampleOfThePublishedFacets() throws IOException {
        Path samples = SpecifiedFacets.SPECIFICATION.resolve("tests");
        assumeTrue(Files.isDirectory(samples), () -> "skipped: " + samples + " with the published samples is absent");
        try (Stream<Path> files = Files.walk(samples)) {
            List<Path> facets =
                    files.filter(file -> kindOf(file).endsWith("Facet")).toList();
            assertThat(facets).hasSizeGreaterThan(30);
            for (Path file : facets) {
                String facet = Files.readString(file).strip();
                String kind = kindOf(file);
                LineageEvent read = kind.endsWith("RunFacet")
                        ? event(facet, "{}")
                        : kind.endsWith("JobFacet")
                                ? event("{}", facet)
                                : read(
                                        "\"x\": 1",
                                        "\"x\": 1",
                                        "[{\"namespace\": \"n\", \"name\": \"out\", \"facets\": %s}]".formatted(facet));
                assertThat(read.text()).as(file.toString()).contains("\"facets\"");
            }
        }
    }

    @Test
    void refusesMoreThanItCanKeep() {
        String lineage = IntStream.range(0, 150)
                .mapToObj(column -> "\"c%d\": {\"inputFields\": [%s]}"
                        .formatted(
                                column,
                                IntStream.range(0, 140)
                                        .mapToObj(source -> "{\"namespace\":\"n\",\"name\":\"i\",\"field\":\"f%d_%d\"}"
                                                .formatted(column, source))
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> output("\"columnLineage\": {\"fields\": {" + lineage + "}}"))
                .isInstanceOfSatisfying(
                        MalformedEvent.class,
                        refused -> assertThat(refused.tooLarge()).isTrue());
    }

    private static String called(String parentFacets, String rootFacets) {
        return """
                {"parent": {"run": {"runId": "%s", "facets": %s}, "job": {"namespace": "n", "name": "parent"},
                   "root": {"run": {"runId": "%s", "facets": %s}, "job": {"namespace": "n", "name": "root"}}}}
                """.formatted(PARENT, parentFacets, ROOT, rootFacets);
    }

    private @Nullable String projectOf(String runFacets, String jobFacets) {
        return Objects.requireNonNull(event(runFacets, jobFacets).run()).projectNumber();
    }

    private LineageEvent event(String runFacets, String jobFacets) {
        return read("\"facets\": " + runFacets, "\"facets\": " + jobFacets, "[]");
    }

    private LineageEvent.DatasetFacts output(String facets) {
        return read(
                        "\"x\": 1",
                        "\"x\": 1",
                        "[{\"namespace\": \"n\", \"name\": \"out\", \"facets\": {%s}}]".formatted(facets))
                .outputs()
                .getFirst();
    }

    private @Nullable String typeOf(String type) {
        return output("\"schema\": {\"fields\": [{\"name\": \"a\", \"type\": \"%s\"}]}".formatted(type))
                .columns()
                .getFirst()
                .type();
    }

    private LineageEvent read(String inRun, String inJob, String outputs) {
        String event = """
                {"eventType": "COMPLETE", "eventTime": "2026-03-01T09:30:00Z", "run": {"runId": "%s", %s},
                 "job": {"namespace": "n", "name": "j", %s}, "inputs": [], "outputs": %s}
                """.formatted(RUN, inRun, inJob, outputs);
        return reader.read(event.getBytes(StandardCharsets.UTF_8)).getFirst();
    }
}
