package charteroak.judgement.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.agreement.Moment;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
@Tag("contract")
class ConflictTests {

    private static final String WORLD = """
            MERGE (provider:Agency {id: 'agency-clash'})
              SET provider += {code: 'CLA', name: 'Clash', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
            MERGE (system:SourceSystem {id: 'system-clash'}) SET system.name = 'Clash'
            MERGE (provider)-[:OWNS]->(system)
            MERGE (dataset:Dataset {id: 'dataset-clash'}) SET dataset.title = 'Clash'
            MERGE (system)-[:HAS]->(dataset)
            MERGE (one:DataElement {id: 'element-clash-1'})
              SET one += {name: 'One', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
            MERGE (two:DataElement {id: 'element-clash-2'})
              SET two += {name: 'Two', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
            MERGE (dataset)-[:HAS]->(one)
            MERGE (dataset)-[:HAS]->(two)
            MERGE (class:ProtectionClass {id: 'class-clash'})
              SET class += {code: 'CLASH', name: 'Clash records', description: 'Clash.'}
            MERGE (dataset)-[:PROTECTED_BY]->(class)
            MERGE (basis:LegalBasis {id: 'basis-clash'})
              SET basis += {code: 'CLASH-1', title: 'Clash', citation: '1', appliesTo: 'c', permits: 'c', purposes: [], conditions: [],
                            confidence: 'K', validTo: date('2025-06-30')}
            MERGE (basis)-[:SATISFIES]->(class)
            WITH provider, basis
            UNWIND [['a', 'AUDIT'], ['b', 'EVALUATION']] AS each
            MERGE (dsa:Agreement {id: 'agreement-clash-' + each[0]})
              SET dsa += {number: 'CLASH-' + each[0], kind: 'DSA', title: 'Clash', scope: 'STANDING', illustrative: true}
            MERGE (dsa)-[:PARTY {role: 'PROVIDER'}]->(provider)
            MERGE (act:Act {id: 'act-clash-' + each[0]})
              SET act += {kind: 'SIGNED', effectiveOn: date('2025-01-01'), recordedAt: datetime('2025-01-01T12:00:00Z')}
            MERGE (act)-[:ON]->(dsa)
            MERGE (act)-[:BY]->(provider)
            MERGE (schedule:Schedule {id: 'schedule-clash-' + each[0]}) SET schedule.purposes = [each[1]]
            MERGE (dsa)-[:SCHEDULES]->(schedule)
            MERGE (schedule)-[:OF]->(provider)
            MERGE (schedule)-[:CITES]->(basis)
            """;

    private final Neo4jClient graph;
    private final Conflicts conflicts;

    @Autowired
    ConflictTests(Neo4jClient graph, Conflicts conflicts) {
        this.graph = graph;
        this.conflicts = conflicts;
    }

    @BeforeEach
    void twoAgreementsWithNothingGranted() {
        graph.query("MATCH (thing) WHERE thing.id CONTAINS '-clash' DETACH DELETE thing")
                .run();
        graph.query(WORLD).run();
    }

    @Test
    void aScheduleThatGrantsNothingConflictsWithTheCatalogue() {
        grants("a", "element-clash-1");
        assertThat(rows(Conflict.Kind.GRANTED_ELEMENT_GONE, "2025-03-01"))
                .containsExactly("conflict-granted-element-gone-schedule-clash-b 2025-01-01");
    }

    @Test
    void anElementNoDatasetHoldsIsGone() {
        grants("a", "element-clash-1");
        grants("b", "element-clash-2");
        assertThat(rows(Conflict.Kind.GRANTED_ELEMENT_GONE, "2025-03-01")).isEmpty();
        graph.query("MATCH (:Dataset)-[has:HAS]->(:DataElement {id: 'element-clash-2'}) DELETE has")
                .run();
        assertThat(rows(Conflict.Kind.GRANTED_ELEMENT_GONE, "2025-03-01"))
                .containsExactly("conflict-granted-element-gone-schedule-clash-b 2025-01-01");
    }

    @Test
    void differentPurposesForTheSameElementConflictAlsoWhenOneGrantsTheWholeDataset() {
        grants("a", "dataset-clash");
        grants("b", "element-clash-2");
        assertThat(rows(Conflict.Kind.OVERLAPPING_SCHEDULES, "2025-03-01"))
                .containsExactly("conflict-overlapping-schedules-schedule-clash-a-schedule-clash-b 2025-01-01");
        assertThat(rows(Conflict.Kind.OVERLAPPING_SCHEDULES, "2024-12-31")).isEmpty();
    }

    @Test
    void differentElementsDoNotOverlap() {
        grants("a", "element-clash-1");
        grants("b", "element-clash-2");
        assertThat(rows(Conflict.Kind.OVERLAPPING_SCHEDULES, "2025-03-01")).isEmpty();
    }

    @Test
    void aGrantLosesItsBasisTheDayAfterItsLastDayAsLaw() {
        grants("a", "element-clash-1");
        assertThat(rows(Conflict.Kind.GRANT_WITHOUT_BASIS, "2025-06-30")).isEmpty();
        assertThat(rows(Conflict.Kind.GRANT_WITHOUT_BASIS, "2025-07-01"))
                .containsExactly(
                        "conflict-grant-without-basis-schedule-clash-a 2025-07-01",
                        "conflict-grant-without-basis-schedule-clash-b 2025-07-01");
    }

    @Test
    void aClassLosesItsLastBasisForAllAndForTheScheduleThatGrantsIt() {
        grants("a", "element-clash-1");
        assertThat(rows(Conflict.Kind.CLASS_WITHOUT_BASIS, "2025-06-30")).isEmpty();
        assertThat(rows(Conflict.Kind.CLASS_WITHOUT_BASIS, "2025-07-01"))
                .containsExactly(
                        "conflict-class-without-basis-class-clash 2025-07-01",
                        "conflict-class-without-basis-schedule-clash-a-class-clash 2025-07-01");
    }

    @Test
    void aRepealCountsFromTheInstantItWasRecorded() {
        grants("a", "element-clash-1");
        graph.query("""
                        MATCH (basis:LegalBasis {id: 'basis-clash'})
                        CREATE (:Repeal {id: 'repeal-clash', lastDay: date('2025-06-30'),
                                         recordedAt: datetime('2025-05-01T12:00:00Z')})-[:REPEALS]->(basis)
                        """).run();
        Instant before = Instant.parse("2025-05-01T11:59:59Z");
        Moment asKnownBefore = new Moment(LocalDate.of(2025, 7, 1), before);
        assertThat(conflicts.of(List.of(Conflict.Kind.GRANT_WITHOUT_BASIS), asKnownBefore, Viewer.PUBLIC))
                .noneMatch(conflict -> conflict.id().contains("clash"));
        assertThat(rows(Conflict.Kind.GRANT_WITHOUT_BASIS, "2025-07-01")).hasSize(2);
    }

    private void grants(String schedule, String thing) {
        graph.query("""
                        MATCH (schedule:Schedule {id: $schedule})
                        MATCH (thing:DataElement|Dataset {id: $thing})
                        MERGE (schedule)-[:GRANTS]->(thing)
                        """)
                .bind("schedule-clash-" + schedule)
                .to("schedule")
                .bind(thing)
                .to("thing")
                .run();
    }

    private List<String> rows(Conflict.Kind kind, String asOf) {
        return conflicts
                .of(
                        List.of(kind),
                        new Moment(LocalDate.parse(asOf), Instant.parse("2026-11-22T12:00:00Z")),
                        Viewer.PUBLIC)
                .stream()
                .filter(conflict -> conflict.id().contains("clash"))
                .map(conflict -> conflict.id() + " " + conflict.since())
                .toList();
    }
}
