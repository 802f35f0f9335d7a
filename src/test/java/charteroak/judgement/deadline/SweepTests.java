package charteroak.judgement.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.negotiation.SharedPaper;
import charteroak.ground.audit.Actor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class SweepTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PAPER = "deadline-recipient-destruction-agreement-paper-dul-project-paper-2023-06-30";

    private final Neo4jClient graph;
    private final Sweep sweep;
    private final HttpGraphQlTester graphQl;
    private final int port;

    @Autowired
    SweepTests(Neo4jClient graph, Sweep sweep, HttpGraphQlTester graphQl, @LocalServerPort int port) {
        this.graph = graph;
        this.sweep = sweep;
        this.graphQl = graphQl;
        this.port = port;
    }

    @BeforeEach
    void nothingNoticed() {
        SharedPaper.in(graph);
        graph.query("MATCH (notice:Notice) DETACH DELETE notice").run();
    }

    @Test
    void noticesADeadlineOnceForItsBand() {
        assertThat(sweep.now(Actor.SWEEP))
                .filteredOn(notice -> notice.deadline().equals(PAPER))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.band()).isEqualTo(Deadline.Band.OVERDUE);
                    assertThat(notice.agreementId()).isEqualTo(new AgreementId("agreement-paper-dul"));
                    assertThat(notice.projectId()).isEqualTo(new ProjectId("project-paper"));
                    assertThat(notice.agencies())
                            .extracting(agency -> agency.code())
                            .containsExactly("PRE");
                });
        assertThat(sweep.now(Actor.SWEEP)).isEmpty();
    }

    @Test
    void noticesOnceWhenSeveralServersSweepAtOnce() throws Exception {
        List<Callable<List<Notice>>> sweeps = new ArrayList<>();
        for (int server = 0; server < 6; server++) {
            sweeps.add(() -> sweep.now(Actor.SWEEP));
        }
        List<String> noticed = new ArrayList<>();
        try (ExecutorService servers = Executors.newFixedThreadPool(6)) {
            for (Future<List<Notice>> one : servers.invokeAll(sweeps)) {
                one.get().forEach(notice -> noticed.add(notice.id()));
            }
        }
        assertThat(noticed).doesNotHaveDuplicates().anyMatch(id -> id.contains("paper-dul"));
        assertThat(graph.query("MATCH (notice:Notice) RETURN count(notice)")
                        .fetchAs(Integer.class)
                        .one())
                .contains(noticed.size());
    }

    @Test
    void sweepsOnDemandAndShowsWhatWasNoticed() {
        graphQl.document("mutation { sweepDeadlines { notices { id deadline } userErrors { message } } }")
                .execute()
                .path("sweepDeadlines.notices[*].deadline")
                .entityList(String.class)
                .satisfies(deadlines -> assertThat(deadlines).contains(PAPER));
        graphQl.document("mutation { sweepDeadlines { notices { id } userErrors { message } } }")
                .execute()
                .path("sweepDeadlines.notices")
                .entityList(Object.class)
                .hasSize(0);
        graphQl.document("""
                        { notices(agency: "PRE") { totalCount nodes {
                            id kind band due noticedAt reason remedy agreement { number } project { number } agencies { code } } } }""")
                .execute()
                .path("notices.nodes[0].agreement.number")
                .entity(String.class)
                .isEqualTo("PAPER-DUL")
                .path("notices.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void pagesThroughNoticesLatestFirst() {
        int all = sweep.now(Actor.SWEEP).size();
        assertThat(pagesOf(1)).hasSize(all).doesNotHaveDuplicates();
    }

    /** Enough of them that the database plans its queries for a large graph. */
    @Test
    void pagesThroughThousandsOfNotices() {
        sweep.now(Actor.SWEEP);
        graph.query("""
                        MATCH (notice:Notice)-[:CALLS_ON]->(agency:Agency)
                        WITH notice, agency LIMIT 1
                        UNWIND range(1, 3000) AS number
                        CREATE (other:Notice)-[:CALLS_ON]->(agency)
                        SET other = notice {.*,
                          id: notice.id + '-' + number,
                          place: toString(2000 + number / 3) + '|' + number}
                        """).run();
        graph.query("CALL db.prepareForReplanning()").run();
        List<String> seen = pagesOf(100);
        assertThat(seen).hasSizeGreaterThan(3000).doesNotHaveDuplicates();
    }

    private List<String> pagesOf(int size) {
        List<String> seen = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            var response = graphQl.document(
                            "{ notices(first: %d%s) { nodes { id } pageInfo { endCursor hasNextPage } } }"
                                    .formatted(size, after))
                    .execute();
            more = response.path("notices.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            seen.addAll(response.path("notices.nodes[*].id")
                    .entityList(String.class)
                    .get());
            after = ", after: \"%s\""
                    .formatted(response.path("notices.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }
        return seen;
    }

    @Test
    void servesTheFeedsAndSaysWhenNothingChanged() throws Exception {
        HttpResponse<String> calendar = get("/api/v1/agencies/PRE/deadlines.ics", "");
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body().replace("\r\n ", "")).contains("UID:" + PAPER + "@charter-oak");
        String tag = calendar.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/api/v1/agencies/PRE/deadlines.ics", tag).statusCode()).isEqualTo(304);
        HttpResponse<String> atom = get("/api/v1/deadlines.atom", "");
        assertThat(atom.statusCode()).isEqualTo(200);
        assertThat(atom.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
    }

    @Test
    void knowsNoCalendarOfAnUnknownAgency() throws Exception {
        for (String code : List.of("NONE", "%00", "pre", "%27%20OR%201%3D1")) {
            HttpResponse<String> response = get("/api/v1/agencies/" + code + "/deadlines.ics", "");
            assertThat(response.statusCode()).isBetween(400, 404);
            assertThat(response.body()).doesNotContain("Exception");
        }
        assertThat(get("/api/v1/agencies/NONE/deadlines.ics", "")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/problem+json");
    }

    private HttpResponse<String> get(String path, String tag) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
