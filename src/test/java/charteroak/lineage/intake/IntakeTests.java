package charteroak.lineage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.lineage.openlineage.EventReader;
import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineageClient;
import io.openlineage.client.transports.HttpConfig;
import io.openlineage.client.transports.HttpTransport;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class IntakeTests {

    private static final String RUN = "01a203f6-1a73-7bf1-8ecb-000000000001";
    private static final String EVENT = """
            {"eventType": "START", "eventTime": "2026-03-01T09:30:00Z", "producer": "test",
             "run": {"runId": "01a203f6-1a73-7bf1-8ecb-000000000001"}, "job": {"namespace": "intake", "name": "match"},
             "inputs": [], "outputs": []}""";

    private final LineageClient lineage;
    private final HttpGraphQlTester graphQl;
    private final int port;

    @Autowired
    IntakeTests(@LocalServerPort int port, Neo4jClient graph, HttpGraphQlTester graphQl) {
        this.port = port;
        this.lineage = new LineageClient(port, graph);
        this.graphQl =
                graphQl.mutate().header(TestCallers.HEADER, "auditor;AUDITOR").build();
    }

    @BeforeEach
    void noLineage() {
        lineage.forget();
    }

    @Test
    void answersHowManyWereNew() {
        assertThat(lineage.post(EVENT).body()).isEqualTo("{\"received\":1,\"recorded\":1}");
        HttpResponse<String> again = lineage.post("[" + EVENT + "," + EVENT + "]");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo("{\"received\":2,\"recorded\":0}");
    }

    @Test
    void saysWhereAnEventIsWrong() {
        assertWrong("\"runId\": \"" + RUN + "\"", "\"x\": 1", "$.run.runId");
        assertWrong(RUN, "1-1-1-1-1", "$.run.runId");
        assertWrong("2026-03-01T09:30:00Z", "2026-02-30T09:30:00Z", "$.eventTime");
        assertWrong("2026-03-01T09:30:00Z", "yesterday", "$.eventTime");
        assertWrong("2026-03-01T09:30:00Z", "+999999-01-01T00:00:00Z", "$.eventTime");
        assertWrong("START", "BEGIN", "$.eventType");
        assertWrong("intake", "", "$.job.namespace");
        assertWrong("\"inputs\": []", "\"inputs\": [{}]", "$.inputs[0].namespace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "17",
                "\"text\"",
                "{}",
                "[17]",
                "[[]]",
                "{\"eventTime\": 5}",
                "{\"run\": null}",
                "{\"a\":1}{\"b\":2}",
                "\u0000",
                "{\"eventTime\":\"2026-03-01T09:30:00Z\",\"run\":[],\"job\":\"x\"}"
            })
    void refusesWhatIsNoEvent(String body) {
        assertRefused(lineage.post(body), 400, "\"path\":\"$");
    }

    @Test
    void refusesAnEventCutShortAnywhere() {
        for (int length = 0; length < EVENT.length(); length += 7) {
            assertRefused(lineage.post(EVENT.substring(0, length)), 400, "\"detail\":");
        }
        assertThat(lineage.dump()).isEmpty();
    }

    @Test
    void recordsNothingOfABatchWithOneWrongEvent() {
        String wrong = EVENT.replace("START", "BEGIN");
        assertRefused(lineage.post("[" + EVENT + "," + wrong + "]"), 400, "\"event\":1");
        assertThat(lineage.dump()).isEmpty();
    }

    @Test
    void refusesFacetsThatAreNotWhatTheSpecificationSays() {
        String output = """
                "outputs": [{"namespace": "intake", "name": "out", "facets": {"columnLineage": {"fields": {"a": {"inputFields": [
                  {"namespace": "intake", "name": "in", "field": "a", "transformations": [{"type": "SIDEWAYS"}]}]}}}}}]""";
        HttpResponse<String> answer = lineage.post(EVENT.replace("\"outputs\": []", output));
        assertRefused(answer, 400, "$.outputs[0].facets.columnLineage.fields.a.inputFields[0].transformations[0].type");
    }

    @Test
    void refusesAnEventThatIsTooLarge() {
        String large = EVENT.replace(
                "\"inputs\"", "\"unknown\": \"%s\", \"inputs\"".formatted("x".repeat(EventReader.LARGEST_EVENT)));
        assertRefused(lineage.post(large), 413, "larger than");
        assertThat(lineage.dump()).isEmpty();
    }

    @Test
    void refusesEventsFromWhoDidNotSignIn() {
        HttpResponse<String> answer =
                lineage.post(EVENT, "Content-Type", "application/json", TestCallers.HEADER, "nobody");
        assertRefused(answer, 401, "the matching engine");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(lineage.dump()).isEmpty();
    }

    @Test
    void refusesEventsFromWhoHoldsAnotherRole() {
        HttpResponse<String> answer =
                lineage.post(EVENT, "Content-Type", "application/json", TestCallers.HEADER, "ann;OPERATING_GROUP");
        assertRefused(answer, 403, "Only the matching engine or an operator of the Hub may post lineage events.");
        assertThat(lineage.dump()).isEmpty();
    }

    @Test
    void refusesWhatABrowserCouldBeMadeToPost() {
        assertRefused(lineage.post(EVENT, "Content-Type", "text/plain"), 415, "application/json");
    }

    @Test
    void keepsOfAnUnknownFacetItsNameAlone() {
        String facets = """
                "facets": {"ours": {"note": "kept?"}, "sql": {"query": "SELECT 1 WHERE ssn = '123-45-6789'"}}, "name": "match" """;
        lineage.post(EVENT.replace("\"name\": \"match\"", facets));
        assertThat(String.join("\n", lineage.dump()))
                .contains("\"ours\":{\"withheld\"")
                .doesNotContain("kept", "123-45-6789");
    }

    @Test
    void neverLeavesATerminalState() {
        lineage.post(EVENT.replace("START", "FAIL").replace("T09:30", "T10:30"));
        lineage.post(EVENT.replace("START", "COMPLETE").replace("T09:30", "T11:30"));
        lineage.post(EVENT.replace("START", "RUNNING").replace("T09:30", "T12:30"));
        graphQl.document("{ run(runId: \"%s\") { state endedAt startedAt eventCount job { name runs { runId } } } }"
                        .formatted(RUN))
                .execute()
                .path("run.state")
                .entity(String.class)
                .isEqualTo("FAILED")
                .path("run.endedAt")
                .entity(String.class)
                .isEqualTo("2026-03-01T10:30:00Z")
                .path("run.eventCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("run.startedAt")
                .valueIsNull()
                .path("run.job.runs[0].runId")
                .entity(String.class)
                .isEqualTo(RUN);
    }

    @Test
    void acceptsEventsAboutDatasetsAndJobsAlone() {
        String dataset = """
                {"eventTime": "2026-03-01T09:30:00Z", "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent",
                 "dataset": {"namespace": "intake", "name": "alone", "facets": {"schema": {"fields": [{"name": "a", "type": "int"}]}}}}""";
        String job = """
                {"eventTime": "2026-03-01T09:30:00Z", "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent",
                 "job": {"namespace": "intake", "name": "planned"}, "inputs": [], "outputs": []}""";
        assertThat(lineage.post("[" + dataset + "," + job + "]").statusCode()).isEqualTo(201);
        assertThat(String.join("\n", lineage.dump())).contains("name=,alone", "type=,int", "name=,planned");
    }

    @Test
    void takesBodiesThatWereMadeShorterAndSaysWhichItDoesNot() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(zipped)) {
            zip.write(EVENT.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (var zip = new DeflaterOutputStream(bare, new Deflater(9, true))) {
            zip.write(EVENT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(postBytes(zipped.toByteArray(), "deflate").statusCode()).isEqualTo(201);
        assertThat(postBytes(bare.toByteArray(), "deflate").statusCode()).isEqualTo(201);
        assertRefused(postBytes(new byte[] {1, 2, 3}, "deflate"), 400, "not complete deflate");
        assertRefused(postBytes(zipped.toByteArray(), "gzip"), 400, "not complete gzip");
        assertRefused(postBytes(EVENT.getBytes(StandardCharsets.UTF_8), "br"), 415, "gzip or deflate");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[17 << 20]);
        }
        assertRefused(postBytes(bomb.toByteArray(), "gzip"), 413, "larger than");
    }

    private HttpResponse<String> postBytes(byte[] body, String encoding) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/lineage".formatted(port)))
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", encoding)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void takesEventsFromTheRealClient() throws Exception {
        HttpConfig config = new HttpConfig();
        config.setTimeoutInMillis(60_000);
        config.setUrl(URI.create("http://127.0.0.1:" + port));
        UUID run = UUID.randomUUID();
        ZonedDateTime start = ZonedDateTime.of(2026, 3, 1, 9, 30, 0, 0, ZoneOffset.UTC);
        OpenLineage events = new OpenLineage(URI.create("https://test.example/producer"));
        try (OpenLineageClient client =
                OpenLineageClient.builder().transport(new HttpTransport(config)).build()) {
            client.emit(event(events, run, OpenLineage.RunEvent.EventType.START, start));
            client.emit(event(events, run, OpenLineage.RunEvent.EventType.COMPLETE, start.plusMinutes(5)));
        }
        graphQl.document(
                        "{ run(runId: \"%s\") { state writes { name fields { name type derivedFrom { field kind } } } } }"
                                .formatted(run))
                .execute()
                .path("run.state")
                .entity(String.class)
                .isEqualTo("COMPLETED")
                .path("run.writes[0].fields[0]")
                .matchesJson("""
                        {"name": "id", "type": "text", "derivedFrom": [{"field": "sasid", "kind": "DIRECT"}]}""");
    }

    private static OpenLineage.RunEvent event(
            OpenLineage events, UUID run, OpenLineage.RunEvent.EventType type, ZonedDateTime at) {
        var source = events.newInputFieldBuilder()
                .namespace("intake")
                .name("in")
                .field("sasid")
                .build();
        var lineage = events.newColumnLineageDatasetFacetBuilder()
                .fields(events.newColumnLineageDatasetFacetFieldsBuilder()
                        .put(
                                "id",
                                events.newColumnLineageDatasetFacetFieldsAdditional(
                                        List.of(source), "same", "IDENTITY"))
                        .build())
                .build();
        var schema = events.newSchemaDatasetFacet(List.of(events.newSchemaDatasetFacetFieldsBuilder()
                .name("id")
                .type("text")
                .build()));
        var output = events.newOutputDatasetBuilder()
                .namespace("intake")
                .name("out")
                .facets(events.newDatasetFacetsBuilder()
                        .schema(schema)
                        .columnLineage(lineage)
                        .build())
                .build();
        return events.newRunEventBuilder()
                .eventType(type)
                .eventTime(at)
                .run(events.newRunBuilder().runId(run).build())
                .job(events.newJobBuilder().namespace("intake").name("client").build())
                .inputs(List.of())
                .outputs(List.of(output))
                .build();
    }

    private void assertWrong(String right, String wrong, String path) {
        assertRefused(lineage.post(EVENT.replace(right, wrong)), 400, "\"path\":\"" + path + "\"");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String says) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(says).doesNotContain("charteroak.", "Exception");
    }
}
