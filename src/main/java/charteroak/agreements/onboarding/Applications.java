package charteroak.agreements.onboarding;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.meeting.Meeting;
import charteroak.agreements.meeting.Meetings;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads applications: whole for whoever takes part or runs the program, and not at all for anybody else. */
@Component
record Applications(SeenGraph graph, Meetings meetings) {

    private static final String TOLD = """
            MATCH (application)-[:BY]->(agency:Agency), (application)-[:RESTS_ON]->(letter:Agreement)
            RETURN application, agency, letter.id AS letter,
              COLLECT {
                MATCH (application)<-[:AT]-(act:ApplicationAct)
                RETURN act
                ORDER BY act.recordedAt, act.id
              } AS acts
            """;

    private static final String ENDED = "['JOINED', 'WITHDRAWN']";

    Optional<Application> byId(String id, Viewer viewer) {
        return one("MATCH (application:Application {id: $named})", id, viewer);
    }

    /** An application by its number. */
    Optional<Application> numbered(String number, Viewer viewer) {
        return one("MATCH (application:Application {number: $named})", number, viewer);
    }

    private Optional<Application> one(String match, String named, Viewer viewer) {
        List<Row> found =
                graph.by(viewer, match + """

                        WHERE visible(application)
                        """ + TOLD).with("named", named).list(Function.identity());
        return whole(found, viewer).stream().findFirst();
    }

    /** The applications, the one sent last first. */
    List<Application> page(Paging paging, Viewer viewer) {
        return whole(
                graph.by(viewer, """
                        MATCH (application:Application)
                        WHERE visible(application) AND ($after = '' OR application.key < $after)
                        WITH application
                        ORDER BY application.key DESC
                        LIMIT $limit
                        """ + TOLD + "ORDER BY application.key DESC")
                        .page(paging)
                        .list(Function.identity()),
                viewer);
    }

    int count(Viewer viewer) {
        return graph.by(viewer, """
                MATCH (application:Application)
                WHERE visible(application)
                RETURN count(application)
                """).count();
    }

    /** The applications that wait for somebody: those that go on, and those of agencies that have not named their seats. */
    List<Application> waiting(Viewer viewer) {
        return whole(graph.by(viewer, """
                        MATCH (application:Application)
                        WHERE visible(application)
                          AND NOT EXISTS { (application)<-[:AT]-(:ApplicationAct {kind: 'WITHDRAWN'}) }
                          AND NOT EXISTS { (application)<-[:AT]-(:ApplicationAct {kind: 'STEWARDS_NAMED'}) }
                        WITH application
                        ORDER BY application.key
                        """ + TOLD + "ORDER BY application.key").list(Function.identity()), viewer);
    }

    /** The number of the application of an agency that goes on; empty where none does. */
    Optional<String> goingOn(String agency) {
        return graph.unseen("nobody applies twice, whoever may see it", """
                        MATCH (application:Application)-[:BY]->(:Agency {code: $agency})
                        WHERE NOT EXISTS { (application)<-[:AT]-(act:ApplicationAct) WHERE act.kind IN %s }
                        RETURN application.number
                        ORDER BY application.number
                        LIMIT 1
                        """.formatted(ENDED))
                .with("agency", agency)
                .value(String.class);
    }

    /** How many applications an agency has sent. */
    int sentBy(String agency) {
        return graph.unseen("numbers are given in their order, whoever may see them", """
                        MATCH (application:Application)-[:BY]->(:Agency {code: $agency})
                        RETURN count(application)
                        """)
                .with("agency", agency)
                .count();
    }

    /** The memoranda of the program. */
    List<AgreementId> memoranda() {
        return graph.unseen("who is a party is judged by all that is so", """
                        MATCH (memorandum:Agreement {kind: 'EMOU'})
                        RETURN memorandum.id AS id
                        ORDER BY id
                        """)
                .list(row -> row.id("id", AgreementId::new));
    }

    private List<Application> whole(List<Row> rows, Viewer viewer) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<Meeting>> found =
                meetings.about(rows.stream().map(Applications::idOf).toList(), viewer);
        return rows.stream()
                .map(row -> Application.of(row, found.getOrDefault(idOf(row), List.of())))
                .toList();
    }

    private static String idOf(Row row) {
        return row.row("application").text("id");
    }
}
