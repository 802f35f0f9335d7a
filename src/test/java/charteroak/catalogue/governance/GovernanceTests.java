package charteroak.catalogue.governance;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class GovernanceTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    GovernanceTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void anAgencyWithARoleAndASeat() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-gov'})
                          SET agency += {code: 'GOV', name: 'Governance Test Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (programme:Programme {id: 'programme-gov'})
                        MERGE (body:Body {id: 'body-gov'}) SET body += {code: 'GOV_BOARD', name: 'Board', description: 'Decides.'}
                        MERGE (agency)-[role:HOLDS_ROLE {role: 'HUB'}]->(programme) SET role.validFrom = date('2021-09-09')
                        MERGE (agency)-[:HAS_SEAT]->(body)
                        """).run();
    }

    @Test
    void answersRolesAndSeatsOfAnAgency() {
        GraphQlTester.Response response = graphQl.document(
                        "{ agency(code: \"GOV\") { roles { role validFrom validTo source } seats { validFrom body { code name } } } node(id: \"body-gov\") { ... on Body { description } } }")
                .execute();
        response.path("agency.roles[0].role").entity(String.class).isEqualTo("HUB");
        response.path("agency.roles[0].validFrom").entity(String.class).isEqualTo("2021-09-09");
        response.path("agency.seats[*].body.code").entityList(String.class).containsExactly("GOV_BOARD");
        response.path("node.description").entity(String.class).isEqualTo("Decides.");
    }

    @Test
    void boardsTellWhoSitsThereOnADayAndWhoseSeatIsEmpty() {
        graph.query("""
                        MERGE (programme:Programme {id: 'programme-gov'})
                        MERGE (board:Body {id: 'body-gov-days'}) SET board += {code: 'GOV_DAYS', name: 'Days', description: 'Decides.'}
                        MERGE (residents:Body {id: 'body-gov-residents'}) SET residents += {code: 'GOV_RESIDENTS', name: 'Residents', description: 'Advises.'}
                        MERGE (sits:Agency {id: 'agency-gov-sits'})
                          SET sits += {code: 'GOVS', name: 'Sits', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (waits:Agency {id: 'agency-gov-waits'})
                          SET waits += {code: 'GOVW', name: 'Waits', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (sits)-[seat:HAS_SEAT]->(board) SET seat.validFrom = date('2021-09-09'), seat.validTo = date('2023-12-31')
                        MERGE (sits)-[:HOLDS_ROLE {role: 'PARTICIPATING_AGENCY'}]->(programme)
                        MERGE (waits)-[part:HOLDS_ROLE {role: 'PARTICIPATING_AGENCY'}]->(programme) SET part.validFrom = date('2022-01-01')
                        """).run();
        assertThat(seated("2021-09-08")).isEmpty();
        assertThat(seated("2021-09-09")).containsExactly("GOVS");
        assertThat(seated("2023-12-31")).containsExactly("GOVS");
        assertThat(seated("2024-01-01")).isEmpty();
        assertThat(withoutSeat("2021-12-31")).doesNotContain("GOVS", "GOVW");
        assertThat(withoutSeat("2022-01-01")).contains("GOVW").doesNotContain("GOVS");
        assertThat(withoutSeat("2024-01-01")).contains("GOVW", "GOVS");
        assertThat(codes("2024-01-01", "GOV_RESIDENTS", "withoutSeat[*].code")).isEmpty();
    }

    @Test
    void participantsAloneAreToldWhichPeopleAct() {
        graph.query("""
                        MERGE (agency:Agency {code: 'DCF'})
                          ON CREATE SET agency += {id: 'agency-dcf', name: 'Families', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (board:Body {id: 'body-gov-people'})
                          SET board += {code: 'DATA_GOVERNING_BOARD', name: 'Governing', description: 'Decides.'}
                        MERGE (agency)-[:HAS_SEAT]->(board)
                        """).run();
        GraphQlTester.Response told = people("hub;HUB_OPERATOR");
        told.path("agency.people[*].name").entityList(String.class).hasSize(5).contains("Demo Fern Zephyrdale");
        told.path("agency.people[?(@.name == 'Demo Fern Zephyrdale')].roles[*].role")
                .entityList(String.class)
                .containsExactly("COUNSEL");
        told.path("agency.seats[?(@.body.id == 'body-gov-people')].people[*].name")
                .entityList(String.class)
                .containsExactly("Demo Jasmine Acornby");
        for (String other : List.of("nobody", "ann;REQUESTER:DCF", "ray;RESIDENT_ADVISOR")) {
            people(other).path("agency.people").valueIsNull();
            people(other)
                    .path("agency.seats[*].people")
                    .entityList(Object.class)
                    .satisfies(names -> assertThat(names).containsOnlyNulls());
        }
    }

    @Test
    void whoeverRunsTheProgramActsForTheAgencyThatDoes() {
        graph.query("""
                        MERGE (programme:Programme {id: 'programme-gov'})
                        MERGE (agency:Agency {id: 'agency-gov-runs'})
                          SET agency += {code: 'GOVR', name: 'Runs', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (agency)-[:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(programme)
                        MERGE (agency)-[ended:HOLDS_ROLE {role: 'HUB'}]->(programme) SET ended.validTo = date('2020-12-31')
                        """).run();
        people("GOVR", "hub;HUB_OPERATOR")
                .path("agency.people[*].roles[*].role")
                .entityList(String.class)
                .containsExactly("OPERATING_GROUP", "OPERATING_GROUP");
    }

    @Test
    void whoeverSitsOnABoardIsToldSinceWhenTheirAgencyHoldsTheSeat() {
        graph.query("""
                        MERGE (board:Body {id: 'body-gov-seat'}) SET board += {code: 'GOV_SEAT', name: 'Seat', description: 'Decides.'}
                        MERGE (sits:Agency {id: 'agency-gov'})
                        MERGE (sits)-[seat:HAS_SEAT {validFrom: date('2022-03-04')}]->(board)
                        MERGE (ended:Body {id: 'body-gov-ended'}) SET ended += {code: 'GOV_ENDED', name: 'Ended', description: 'Decided.'}
                        MERGE (sits)-[:HAS_SEAT {validFrom: date('2022-03-04'), validTo: date('2023-03-04')}]->(ended)
                        """).run();
        GraphQlTester.Response told = graphQl.mutate()
                .header(
                        TestCallers.HEADER,
                        "gov;BOARD_MEMBER:GOV_SEAT:GOV;BOARD_MEMBER:GOV_ENDED:GOV;BOARD_MEMBER:GOV_SEAT:GOVS;STEWARD:GOV")
                .build()
                .document("{ viewer { roles { role body agency { code } seat { validFrom agency { code } } } } }")
                .execute();
        told.path("viewer.roles[?(@.seat != null)].seat.validFrom")
                .entityList(String.class)
                .containsExactly("2022-03-04");
        told.path("viewer.roles[?(@.seat != null)].body")
                .entityList(String.class)
                .containsExactly("GOV_SEAT");
        told.path("viewer.roles[?(@.seat != null)].seat.agency.code")
                .entityList(String.class)
                .containsExactly("GOV");
    }

    private GraphQlTester.Response people(String caller) {
        return people("DCF", caller);
    }

    private GraphQlTester.Response people(String agency, String caller) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document(
                        "{ agency(code: \"%s\") { people { name roles { role } } seats { body { id } people { name } } } }"
                                .formatted(agency))
                .execute();
    }

    private List<String> seated(String day) {
        return codes(day, "GOV_DAYS", "seats[*].agency.code");
    }

    private List<String> withoutSeat(String day) {
        return codes(day, "GOV_DAYS", "withoutSeat[*].code");
    }

    private List<String> codes(String day, String board, String path) {
        return graphQl.document(
                        "{ boards(asOf: \"%s\") { body { code } seats { agency { code } } withoutSeat { code } } }"
                                .formatted(day))
                .execute()
                .path("boards[?(@.body.code == '%s')].%s".formatted(board, path))
                .entityList(String.class)
                .get();
    }
}
