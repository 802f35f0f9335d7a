package charteroak.lineage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.OwnGraphTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Findings and runs of earlier releases, which had no state and were for everybody. */
@OwnGraphTest
class EarlierFindingsTests {

    private final Neo4jClient graph;

    @Autowired
    EarlierFindingsTests(Neo4jClient graph) {
        this.graph = graph;
    }

    @Test
    void areOpenForTheirProjectAndTheirRunsAreForParticipants() throws IOException {
        graph.query("""
                        CREATE (project:Project {id: 'project-early', number: '2020-01'})
                        CREATE (element:DataElement {id: 'element-early'})
                        CREATE (known:Run {id: 'run-early', runId: 'early', projectNumber: '2020-01', state: 'COMPLETED'})
                        CREATE (known)-[:FOR]->(project)
                        CREATE (:Finding {id: 'finding-early', kind: 'COLUMN_NOT_COVERED', message: 'It was read.', occurredOn: date('2025-03-04')})-[:IN]->(known)
                        CREATE (unknown:Run {id: 'run-strange', runId: 'strange', projectNumber: 'Ann 900-12-3456', state: 'STARTED'})
                        CREATE (:Finding {id: 'finding-strange', kind: 'UNKNOWN_PROJECT', occurredOn: date('2025-03-05'),
                                          message: 'The run names project Ann 900-12-3456, which the catalogue does not have.'})-[:IN]->(unknown)
                        WITH element
                        MATCH (finding:Finding {id: 'finding-early'})
                        CREATE (finding)-[:ABOUT]->(element)
                        """).run();
        migrate();
        migrate();
        assertThat(all("""
                        MATCH (finding:Finding)
                        RETURN finding.state + ' ' + finding.judgedFor + ' ' + finding.subject + ' ' + finding.projectNumber + ' '
                          + toString(date(finding.countsSince[0])) + ' '
                          + coalesce(head([(finding)-[:JUDGED_FOR]->(project) | project.id]), '-') AS text
                        ORDER BY finding.id
                        """))
                .containsExactly(
                        "OPEN project-early element-early 2020-01 2025-03-04 project-early",
                        "OPEN number:(unreadable)  (unreadable) 2025-03-05 -");
        assertThat(all("""
                        MATCH (past:RunPast)-[:OF]->(run:Run)
                        RETURN run.id + ' ' + past.number + ' ' + past.days[0] + ' ' + past.ended + ' ' + run.projectNumbers[0] + ' ' + run.readers[0] AS text
                        ORDER BY run.id
                        """))
                .containsExactly(
                        "run-early 2020-01 2025-03-04 true 2020-01 PARTICIPANTS",
                        "run-strange (unreadable) 2025-03-05 false (unreadable) PARTICIPANTS");
        assertThat(all("MATCH (finding:Finding) RETURN finding.message AS text"))
                .noneMatch(text -> text.contains("900"));
    }

    private void migrate() throws IOException {
        String migration = new ClassPathResource("neo4j/migrations/V0025__findings_stay.cypher")
                .getContentAsString(StandardCharsets.UTF_8);
        Pattern.compile(";\\s*$", Pattern.MULTILINE)
                .splitAsStream(migration)
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(statement -> graph.query(statement).run());
    }

    private List<String> all(String query) {
        Collection<Map<String, Object>> rows = graph.query(query).fetch().all();
        return rows.stream().map(row -> Objects.toString(row.get("text"))).toList();
    }
}
