package charteroak.judgement.factfinding;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

/** Each part of the queries of facts, alone, on a graph in which there is one thing of all that it looks for. */
@GraphTest
class FragmentTests {

    private static final String THINGS = """
            MERGE (agency:Agency {id: 'agency-part'}) SET agency.code = 'PRT'
            MERGE (programme:Programme {id: 'programme-part'})
            MERGE (agency)-[hub:HOLDS_ROLE {role: 'HUB'}]->(programme) SET hub.validFrom = date('2020-01-01')
            MERGE (agency)-[lead:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(programme) SET lead.validTo = date('2022-12-31')
            MERGE (topic:LearningAgendaTopic {id: 'topic-part'}) SET topic.topic = 'Parts'
            MERGE (agency)-[:SETS]->(topic)
            MERGE (system:SourceSystem {id: 'system-part'})
            MERGE (agency)-[:OWNS]->(system)
            MERGE (dataset:Dataset {id: 'dataset-part'})
            MERGE (system)-[:HAS]->(dataset)
            MERGE (number:DataElement {id: 'element-part-number'}) SET number.name = 'Number', number.identifierClass = 'DIRECT_IDENTIFIER'
            MERGE (hashed:DataElement {id: 'element-part-hashed'}) SET hashed.name = 'Hashed', hashed.identifierClass = 'OTHER'
            MERGE (plain:DataElement {id: 'element-part-plain'}) SET plain.name = 'Plain', plain.identifierClass = 'OTHER'
            MERGE (dataset)-[:HAS]->(number) MERGE (dataset)-[:HAS]->(hashed) MERGE (dataset)-[:HAS]->(plain)
            MERGE (hashed)-[:DERIVED_FROM]->(number)
            MERGE (concept:Concept {id: 'concept-part', identifies: 'SOCIAL_SECURITY_NUMBER'})
            MERGE (number)-[:REALISES]->(concept)
            MERGE (one:ProtectionClass {id: 'class-part-1'}) SET one.code = 'PART-1'
            MERGE (two:ProtectionClass {id: 'class-part-2'}) SET two.code = 'PART-2'
            MERGE (dataset)-[:PROTECTED_BY]->(one)
            MERGE (number)-[:PROTECTED_BY]->(two)
            MERGE (condition:Condition {code: 'DIRECT_IDENTIFIERS_REMOVED'}) ON CREATE SET condition.id = 'condition-part'
            MERGE (basis:LegalBasis {id: 'basis-part'}) SET basis.code = 'PART'
            MERGE (basis)-[:REQUIRES]->(condition)
            MERGE (basis)-[:SATISFIES]->(one)
            MERGE (repeal:Repeal {lastDay: date('2030-01-01')})-[:REPEALS]->(basis)
            MERGE (dsa:Agreement {id: 'agreement-part-dsa'}) SET dsa.kind = 'DSA', dsa.number = 'PART-DSA'
            MERGE (dul:Agreement {id: 'agreement-part-dul'}) SET dul.kind = 'DUL', dul.number = 'PART-DUL'
            MERGE (memorandum:Agreement {id: 'agreement-part-emou'}) SET memorandum.kind = 'EMOU', memorandum.number = 'PART-EMOU'
            MERGE (dul)-[:UNDER]->(dsa)
            MERGE (whole:Schedule {id: 'schedule-part-whole'})
            MERGE (use:Schedule {id: 'schedule-part-use'})
            MERGE (dsa)-[:SCHEDULES]->(whole) MERGE (dul)-[:SCHEDULES]->(use)
            MERGE (whole)-[:GRANTS]->(dataset) MERGE (use)-[:GRANTS]->(hashed)
            MERGE (use)-[:CITES]->(basis)
            MERGE (project:Project {id: 'project-part'})
            MERGE (act:Act {id: 'act-part'}) SET act.kind = 'VOTED'
            MERGE (act)-[:ON]->(project) MERGE (act)-[:BY]->(agency)
            MERGE (first:Run {id: 'run-part-1'}) SET first.runId = 'part-1', first.recordedAt = datetime('2024-02-01T00:00:00Z')
            MERGE (second:Run {id: 'run-part-2'}) SET second.runId = 'part-2', second.firstEventAt = datetime('2024-01-01T00:00:00Z')
            MERGE (first)-[:FOR]->(project) MERGE (second)-[:FOR]->(project)
            MERGE (finding:Finding {id: 'finding-part'})
            SET finding.kind = 'UNKNOWN_USER', finding.occurredOn = date('2024-01-02'),
              finding.countsSince = [datetime('2024-01-03T00:00:00Z'), datetime('2024-01-05T00:00:00Z')],
              finding.setAsideAt = [datetime('2024-01-04T00:00:00Z')]
            MERGE (finding)-[:JUDGED_FOR]->(project) MERGE (finding)-[:IN]->(first) MERGE (finding)-[:ABOUT]->(hashed)
            """;

    private static final String ELEMENTS = """
            MATCH (dataset:Dataset {id: 'dataset-part'})-[:HAS]->(element:DataElement)
            WITH dataset, element ORDER BY element.id
            WITH dataset, collect(element) AS elements,
              collect({ask: {use: 'PAYLOAD', yearsFrom: 2015, yearsTo: null}, element: element, dataset: dataset}) AS asked
            WITH elements, asked, [dataset] AS datasets, COLLECT { MATCH (schedule:Schedule) WHERE schedule.id STARTS WITH 'schedule-part' RETURN schedule ORDER BY schedule.id
            } AS schedules
            RETURN
            """;

    private static final String PROJECT = """
            MATCH (project:Project {id: 'project-part'})
            WITH project, COLLECT {
              MATCH (agreement:Agreement) WHERE agreement.id STARTS WITH 'agreement-part' RETURN agreement ORDER BY agreement.id
            } AS own
            RETURN
            """;

    private static final String CITED = """
            MATCH (schedule:Schedule) WHERE schedule.id STARTS WITH 'schedule-part'
            WITH schedule ORDER BY schedule.id
            WITH collect(schedule) AS cited
            RETURN
            """;

    private final Driver driver;

    @Autowired
    FragmentTests(Driver driver) {
        this.driver = driver;
    }

    @Test
    void usesAreOfElementsAndNameTheirDatasets() {
        assertThat(rows(ELEMENTS, UseFragments.USES))
                .hasSize(3)
                .allSatisfy(use -> assertThat(use)
                        .containsEntry("use", "PAYLOAD")
                        .containsEntry("yearsFrom", 2015L)
                        .containsEntry("dataset", "dataset-part"));
    }

    @Test
    void chainsLeadFromDatasetsToTheirAgencies() {
        assertThat(asked(
                        ELEMENTS,
                        "[chain IN %s | [chain.dataset.id, chain.system.id, chain.agency.id]]",
                        UseFragments.CHAINS))
                .isEqualTo(List.of(List.of("dataset-part", "system-part", "agency-part")));
    }

    @Test
    void grantsAreOfElementsAndOfTheirDatasets() {
        assertThat(rows(ELEMENTS, UseFragments.GRANTS))
                .containsExactly(
                        Map.of("schedule", "schedule-part-use", "things", List.of("element-part-hashed")),
                        Map.of("schedule", "schedule-part-whole", "things", List.of("dataset-part")));
    }

    @Test
    void protectionsAreByClass() {
        assertThat(asked(ELEMENTS, "[each IN %s | [each.class.code, each.things]]", UseFragments.PROTECTIONS))
                .isEqualTo(List.of(
                        List.of("PART-1", List.of("dataset-part")), List.of("PART-2", List.of("element-part-number"))));
    }

    @Test
    void aDerivedElementInheritsIdentifiersAndLaw() {
        assertThat(asked(
                        ELEMENTS,
                        "[each IN %s | [each.element, each.identifierClasses, each.socialSecurityNumber, [class IN each.classes | class.code]]]",
                        UseFragments.INHERITED))
                .isEqualTo(List.of(List.of(
                        "element-part-hashed", List.of("DIRECT_IDENTIFIER"), true, List.of("PART-1", "PART-2"))));
    }

    @Test
    void aSocialSecurityNumberIsToldByItsConcept() {
        assertThat(asked(ELEMENTS, "%s", UseFragments.SOCIAL_SECURITY_NUMBERS))
                .isEqualTo(List.of("element-part-number"));
    }

    @Test
    void theAgreementsAboveALicenseComeWithTheirGrants() {
        assertThat(rows(PROJECT, ProjectFragments.ABOVE))
                .containsExactly(Map.of(
                        "license", "agreement-part-dul",
                        "agreement", "agreement-part-dsa",
                        "grants",
                                List.of(Map.of("schedule", "schedule-part-whole", "things", List.of("dataset-part")))));
    }

    @Test
    void whatALicenseListsIsElements() {
        assertThat(asked(
                        PROJECT,
                        "[each IN %s | [each.license, each.schedule, each.dataset, each.element.id]]",
                        ProjectFragments.LISTED))
                .isEqualTo(List.of(
                        List.of("agreement-part-dul", "schedule-part-use", "dataset-part", "element-part-hashed")));
    }

    @Test
    void historyIsOfActsWithTheirLinks() {
        assertThat(rows(PROJECT, ProjectFragments.HISTORY))
                .containsExactly(Map.of(
                        "id",
                        "act-part",
                        "kind",
                        "VOTED",
                        "links",
                        List.of(Map.of("type", "BY", "id", "agency-part"))));
    }

    @Test
    void theFirstRunIsTheOneKnownEarliest() {
        assertThat(asked(PROJECT, "toString(date(%s))", ProjectFragments.FIRST_RUN_AT))
                .isEqualTo("2024-01-01");
    }

    @Test
    void aFindingCountsEachTimeAgain() {
        assertThat(asked(
                        PROJECT,
                        "[each IN %s | [each.id, each.run, each.element, toString(date(each.recordedAt)), toString(date(each.setAsideAt))]]",
                        ProjectFragments.FINDINGS))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting(Object::toString)
                .containsExactly(
                        "[finding-part, part-1, element-part-hashed, 2024-01-03, 2024-01-04]",
                        "[finding-part, part-1, element-part-hashed, 2024-01-05, null]");
    }

    @Test
    void memorandaAreMarkedWhateverIsAsked() {
        assertThat(marks())
                .contains("agreement-part-dsa", "agreement-part-emou")
                .doesNotContain("agreement-part-dul");
    }

    @Test
    void rolesOfTheProgramHaveTheirDays() {
        assertThat(asked(
                        CITED,
                        "[each IN %s WHERE each.agency.code = 'PRT' | toString(each.validFrom)]",
                        PaperFragments.HUBS))
                .isEqualTo(List.of("2020-01-01"));
        assertThat(asked(
                        CITED,
                        "[each IN %s WHERE each.agency.code = 'PRT' | toString(each.validTo)]",
                        PaperFragments.OPERATORS))
                .isEqualTo(List.of("2022-12-31"));
    }

    @Test
    void theAgendaNamesWhoSetATopic() {
        assertThat(asked(CITED, "[each IN %s WHERE each.topic = 'Parts' | each.agency]", PaperFragments.AGENDA))
                .isEqualTo(List.of("agency-part"));
    }

    @Test
    void identifiersAreAlsoWhatIsDerivedFromThem() {
        assertThat(asked(CITED, "[each IN %s | [each.schedule, each.element.id]]", PaperFragments.IDENTIFIERS))
                .isEqualTo(List.of(List.of("schedule-part-use", "element-part-hashed")));
    }

    @Test
    void lawIsToldWithWhatItSatisfiesRequiresAndWhenItEnds() {
        assertThat(rows(CITED, PaperFragments.CITATIONS))
                .containsExactly(Map.of("schedule", "schedule-part-use", "basis", "PART"));
        assertThat(asked(
                        CITED,
                        "[each IN %s WHERE each.basis.code = 'PART' | [each.satisfies, each.requires, size(each.basis.repeals)]]",
                        PaperFragments.BASES))
                .isEqualTo(List.of(List.of(List.of("PART-1"), List.of("DIRECT_IDENTIFIERS_REMOVED"), 1L)));
        assertThat(asked(CITED, "[each IN %s | each.code]", PaperFragments.CONDITIONS))
                .isEqualTo(List.of("DIRECT_IDENTIFIERS_REMOVED"));
    }

    @Test
    void everyPartHasAName() {
        assertThat(Stream.of(UseFragments.ALL, ProjectFragments.ALL, PaperFragments.ALL)
                        .flatMap(List::stream)
                        .map(Fragment::name))
                .doesNotHaveDuplicates();
    }

    private List<Object> marks() {
        return answer("MATCH (dsa:Agreement {id: 'agreement-part-dsa'}) WITH [dsa] AS agreements\n"
                        + PaperFragments.MARKS + "RETURN [mark IN marks | mark.id] AS answer")
                .asList();
    }

    private List<Map<String, Object>> rows(String start, Fragment part) {
        return answer(start + part.cypher() + " AS answer").asList(Value::asMap);
    }

    private Object asked(String start, String of, Fragment part) {
        return answer(start + of.formatted(part.cypher()) + " AS answer").asObject();
    }

    /** Other tests share the graph, so the things are there for one question only. */
    private Value answer(String query) {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            transaction.run(THINGS).consume();
            return transaction.run(query).single().get("answer");
        }
    }
}
