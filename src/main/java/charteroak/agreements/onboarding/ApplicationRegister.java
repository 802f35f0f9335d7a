package charteroak.agreements.onboarding;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.id.Bound;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps applications and what is done about them, each act written once, and what follows for the agency: its part and its seats. */
@Component
record ApplicationRegister(SeenGraph seen, Neo4jClient graph) {

    /** An application that is sent. */
    record Sent(
            ApplicationId id,
            String number,
            String key,
            String why,
            String data,
            String authority,
            String security,
            String conflicts) {}

    /** What is known of an earlier request with an act id: its fingerprint, which what a seed brought has not, and the number of its application. */
    record Earlier(@Nullable String content, String application) {}

    /** Holds an agency against others who apply for it until the transaction ends. */
    void holdAgency(String code) {
        graph.query("""
                        MATCH (agency:Agency {code: $code})
                        SET agency.heldBy = $code
                        REMOVE agency.heldBy
                        """).bind(code).to("code").run();
    }

    /** Holds an application against other writers until the transaction ends. */
    void hold(ApplicationId id) {
        graph.query("""
                        MATCH (application:Application {id: $id})
                        SET application.heldBy = $id
                        REMOVE application.heldBy
                        """).bind(id.value()).to("id").run();
    }

    Optional<Earlier> askedWith(String actId) {
        return seen.unseen("answers its client what was asked with the id they chose", """
                        MATCH (act:ApplicationAct {id: $id})-[:AT]->(application:Application)
                        RETURN act.content AS content, application.number AS application
                        """)
                .with("id", actId)
                .one(row -> row.as(Earlier.class));
    }

    /** Writes an application, which is for those who take part. */
    void send(Sent sent, String agency, AgreementId letter) {
        graph.query("""
                        MATCH (agency:Agency {code: $agency}), (letter:Agreement {id: $letter})
                        CREATE (application:Application:Restricted)-[:BY]->(agency)
                        SET application = $sent, application.readers = $readers
                        CREATE (application)-[:RESTS_ON]->(letter)
                        """)
                .bindAll(Bound.values(Map.of(
                        "sent", sent, "agency", agency, "letter", letter, "readers", Readers.PARTICIPANTS.tokens())))
                .run();
    }

    /** Writes an act about an application that the transaction holds. */
    void keep(ApplicationId application, Map<String, ? extends @Nullable Object> act) {
        graph.query("""
                        MATCH (application:Application {id: $application})
                        CREATE (act:ApplicationAct)-[:AT]->(application)
                        SET act = $act
                        """)
                .bindAll(Bound.values(Map.of("application", application, "act", act)))
                .run();
    }

    /** Makes an agency a party to a memorandum, which its signature must follow. */
    void join(String agency, AgreementId memorandum, Instant recordedAt) {
        graph.query("""
                        MATCH (agency:Agency {code: $agency}), (memorandum:Agreement {id: $memorandum})
                        MERGE (memorandum)-[party:PARTY {role: 'PARTICIPANT'}]->(agency)
                          ON CREATE SET party.recordedAt = $recordedAt
                        """)
                .bindAll(Bound.values(Map.of("agency", agency, "memorandum", memorandum, "recordedAt", recordedAt)))
                .run();
    }

    /** Has an agency take part from a day on, with the seat that its head holds by office. */
    void takesPart(String agency, LocalDate day) {
        graph.query("""
                        MATCH (agency:Agency {code: $agency}), (programme:Programme)
                        CREATE (agency)-[:HOLDS_ROLE {role: 'PARTICIPATING_AGENCY', validFrom: $day}]->(programme)
                        """).bindAll(Map.of("agency", agency, "day", day)).run();
        seat(agency, "EXECUTIVE_BOARD", day);
    }

    /** Gives an agency a seat on a board from a day on, unless it holds one then. */
    void seat(String agency, String body, LocalDate day) {
        graph.query("""
                        MATCH (agency:Agency {code: $agency}), (body:Body {code: $body})
                        WHERE NOT EXISTS {
                          MATCH (agency)-[seat:HAS_SEAT]->(body)
                          WHERE coalesce(seat.validFrom <= $day, true) AND coalesce(seat.validTo >= $day, true)
                        }
                        CREATE (agency)-[:HAS_SEAT {validFrom: $day}]->(body)
                        """)
                .bindAll(Map.of("agency", agency, "body", body, "day", day))
                .run();
    }
}
