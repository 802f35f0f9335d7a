package charteroak.judgement.decision;

import charteroak.Golden;
import charteroak.SeededGraphTest;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.coverage.Coverage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

/** The facts that a verdict on a seeded project rests on are stated as they always were: decisions of years ago are held against them. */
@SeededGraphTest
class PinnedFactsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KNOWN_AT =
            List.of("2019-01-01T05:00:00Z", "2024-07-01T04:00:00Z", "2026-04-01T04:00:00Z", "2026-11-28T05:00:00Z");

    private final Coverage coverage;
    private final Neo4jClient graph;

    @Autowired
    PinnedFactsTests(Coverage coverage, Neo4jClient graph) {
        this.coverage = coverage;
        this.graph = graph;
    }

    @Test
    void theFactsOfEveryProjectHaveTheHashTheyAlwaysHad() throws IOException {
        StringBuilder found = new StringBuilder();
        for (String project : graph.query("MATCH (project:Project) RETURN project.id ORDER BY project.id")
                .fetchAs(String.class)
                .all()) {
            for (String knownAt : KNOWN_AT) {
                found.append("%s known at %s: %s\n"
                        .formatted(project, knownAt, facts(project, knownAt).hash()));
            }
        }
        Golden.holds("facts.txt", found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"project-2016-02", "project-2023-07", "project-2025-03"})
    void theFactsOfAProjectAreStatedAsTheyAlwaysWere(String project) throws IOException {
        String stated = facts(project, KNOWN_AT.getLast()).statements().entrySet().stream()
                .map(fact -> JSON.writeValueAsString(Map.of(fact.getKey(), fact.getValue())) + "\n")
                .collect(Collectors.joining());
        Golden.holds("facts-of-%s.jsonl".formatted(project), stated);
    }

    private CanonicalFacts facts(String project, String knownAt) {
        return CanonicalFacts.of(
                coverage.facts()
                        .ofProject(new ProjectId(project), Viewer.SERVER)
                        .orElseThrow(),
                Instant.parse(knownAt));
    }
}
