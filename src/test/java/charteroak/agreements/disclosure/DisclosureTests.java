package charteroak.agreements.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class DisclosureTests {

    private static final String STEWARD = "sam;STEWARD:HID";
    private static final String SAID = """
            mutation($input: SetAudienceInput!) {
              setAudience(input: $input) { subject { id ... on Dataset { audience } } userErrors { code message } }
            }
            """;

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    DisclosureTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void aSystemOfAnAgency() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-hid'})
                          SET agency += {code: 'HID', name: 'Hiding Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (system:SourceSystem {id: 'system-hid'}) SET system.name = 'Hidden System'
                        MERGE (agency)-[:OWNS]->(system)
                        MERGE (dataset:Dataset {id: 'dataset-hid'}) SET dataset.title = 'Hidden Data'
                        MERGE (system)-[:HAS]->(dataset)
                        WITH dataset
                        UNWIND ['a', 'b'] AS letter
                        MERGE (element:DataElement {id: 'element-hid-' + letter})
                          SET element += {name: 'Hidden ' + letter, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(element)
                        """).run();
    }

    @AfterEach
    void nothingHidden() {
        for (String id : List.of("system-hid", "dataset-hid", "element-hid-a")) {
            say(id, "PUBLIC", "sam;STEWARD:HID")
                    .path("setAudience.userErrors")
                    .entityList(Object.class)
                    .hasSize(0);
        }
        assertThat(visibleTo("nobody")).containsExactly("element-hid-a", "element-hid-b");
    }

    @Test
    void whatIsSaidOfADatasetIsSoForItsElements() {
        say("dataset-hid", "OWNING_AGENCY", STEWARD)
                .path("setAudience.subject.audience")
                .entity(String.class)
                .isEqualTo("OWNING_AGENCY");
        assertThat(visibleTo("nobody")).isEmpty();
        assertThat(visibleTo("olga;OPERATING_GROUP")).isEmpty();
        assertThat(visibleTo("ann;COUNSEL:HID")).containsExactly("element-hid-a", "element-hid-b");
        assertThat(visibleTo("audrey;AUDITOR")).containsExactly("element-hid-a", "element-hid-b");
    }

    @Test
    void aPartIsNeverForMoreThanTheWholeAndIsAgainWhatWasSaidOfItAfterwards() {
        say("element-hid-a", "PARTICIPANTS", STEWARD);
        assertThat(visibleTo("nobody")).containsExactly("element-hid-b");
        assertThat(visibleTo("hal;HUB_OPERATOR")).containsExactly("element-hid-a", "element-hid-b");
        say("system-hid", "OWNING_AGENCY", STEWARD);
        assertThat(visibleTo("hal;HUB_OPERATOR")).isEmpty();
        say("system-hid", "PUBLIC", STEWARD);
        assertThat(visibleTo("nobody")).containsExactly("element-hid-b");
    }

    @Test
    void onlyAStewardOfTheAgencyAndTheOperatingGroupSayIt() {
        refused("dataset-hid", "stan;STEWARD:OTHER").isEqualTo("FORBIDDEN");
        refused("dataset-hid", "ann;COUNSEL:HID").isEqualTo("FORBIDDEN");
        say("dataset-hid", "PARTICIPANTS", "olga;OPERATING_GROUP")
                .path("setAudience.subject.audience")
                .entity(String.class)
                .isEqualTo("PARTICIPANTS");
    }

    @Test
    void ofWhatIsHiddenNobodyLearnsThatItIsThere() {
        say("dataset-hid", "OWNING_AGENCY", STEWARD);
        assertThat(message("dataset-hid", "stan;STEWARD:OTHER"))
                .isEqualTo(message("dataset-none", "stan;STEWARD:OTHER"));
        refused("dataset-hid", "olga;OPERATING_GROUP").isEqualTo("NOT_FOUND");
    }

    @Test
    void whoSaidWhatIsInTheAuditTrailForThoseWhoMaySeeTheThing() {
        String steward = "sara;STEWARD:HID";
        say("element-hid-a", "PARTICIPANTS", steward);
        assertThat(trail("element-hid-a", steward))
                .endsWith("{\"audience\":\"PARTICIPANTS\"}", "{\"things\":[\"element-hid-a\"]}");
        assertThat(trail("element-hid-a", "nobody")).isEmpty();
    }

    private List<String> trail(String subject, String caller) {
        return as(caller)
                .document("query($id: ID!) { auditTrail(subject: $id, first: 100) { nodes { after } } }")
                .variable("id", subject)
                .execute()
                .path("auditTrail.nodes[*].after")
                .entityList(String.class)
                .get();
    }

    private List<String> visibleTo(String caller) {
        return as(caller)
                .document("{ elements(filter: {agency: \"HID\"}) { nodes { id } } }")
                .execute()
                .path("elements.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private String message(String id, String caller) {
        return say(id, "PUBLIC", caller)
                .path("setAudience.userErrors[0].message")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Entity<String, ?> refused(String id, String caller) {
        return say(id, "PARTICIPANTS", caller)
                .path("setAudience.userErrors[0].code")
                .entity(String.class);
    }

    private GraphQlTester.Response say(String id, String audience, String caller) {
        return as(caller)
                .document(SAID)
                .variable("input", Map.of("subject", id, "audience", audience))
                .execute();
    }

    private HttpGraphQlTester as(String caller) {
        return graphQl.mutate().header(TestCallers.HEADER, caller).build();
    }
}
