package charteroak.agreements.log;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Dossiers;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.api.Connection.Keyed;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.ListOrder;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the requests that were handed in, the newest first; those of which nobody knows the day come last. */
@Component
record LoggedRequests(SeenGraph graph) {

    static final ListOrder NEWEST_FIRST =
            new ListOrder("coalesce(toString(request.receivedOn), '') + ' ' + project.number", true);

    private static final String FITTING = """
            MATCH (project:Project)-[:RECIPIENT]->(recipient:Agency)
            WHERE visible(project)
            CALL (project) {
              MATCH (project)<-[:BECOMES]-(request:Request)
              RETURN request
              ORDER BY request.receivedOn, request.number
              LIMIT 1
            }
            WITH project, recipient, request, coalesce(project.stageKept, project.stage) AS reached
            WHERE (request.receivedOn IS NOT NULL OR reached <> 'DRAFT')
              AND ($stages IS NULL OR reached IN $stages)
              AND ($receivedIn IS NULL OR request.receivedOn.year = $receivedIn)
            """;

    private static final String TOLD = """
            OPTIONAL MATCH (before:Project {number: request.predecessor})
            WHERE visible(before)
            RETURN project, recipient, request, before.number AS predecessor, key
            ORDER BY key
            """ + NEWEST_FIRST.direction();

    /** A page of the requests that fit, each with its key in the order. */
    List<Keyed<LoggedRequest>> page(@Nullable Integer receivedIn, Paging paging, Viewer viewer) {
        String asked = FITTING
                + "AND %s\nWITH project, recipient, request, %s AS key\n"
                        .formatted(NEWEST_FIRST.after(), NEWEST_FIRST.key())
                + "ORDER BY key%s\nLIMIT $limit\n".formatted(NEWEST_FIRST.direction())
                + TOLD;
        return fitting(asked, receivedIn, null, viewer).page(paging).list(LoggedRequests::keyed);
    }

    /** All requests that stand at some stages, each with its key in the order. */
    List<Keyed<LoggedRequest>> at(Set<ProjectStage> stages, @Nullable Integer receivedIn, Viewer viewer) {
        String asked = FITTING + "WITH project, recipient, request, %s AS key\n".formatted(NEWEST_FIRST.key()) + TOLD;
        return fitting(asked, receivedIn, stages, viewer).list(LoggedRequests::keyed);
    }

    int count(@Nullable Integer receivedIn, Viewer viewer) {
        return fitting(FITTING + "RETURN count(project)", receivedIn, null, viewer)
                .count();
    }

    /** The licenses of each project that the viewer may see, with their users and what these signed. */
    Map<ProjectId, List<NamedUsers>> licenses(Collection<ProjectId> projects, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (:Project {id: id})<-[:LICENSES]-(license:Agreement {kind: 'DUL'})
                        WHERE visible(license)
                        RETURN
                          id,
                          license.id AS licenseId,
                          COLLECT {
                            MATCH (license)-[:NAMES]->(user:LicensedUser)
                            RETURN user
                            ORDER BY user.id
                          } AS users,
                          COLLECT {
                            MATCH (license)<-[:ON]-(act:Act)
                            WHERE act.kind IN ['NDA_SIGNED', 'VOIDED']
                            RETURN
                        """ + Dossiers.ACT + """
                          } AS acts
                        ORDER BY license.number
                        """)
                .with("ids", projects)
                .lists(ProjectId::new, LoggedRequests::license);
    }

    private SeenGraph.Question fitting(
            String asked, @Nullable Integer receivedIn, @Nullable Set<ProjectStage> stages, Viewer viewer) {
        return graph.by(viewer, asked).with("receivedIn", receivedIn).with("stages", stages);
    }

    private static Keyed<LoggedRequest> keyed(Row row) {
        return new Keyed<>(LoggedRequest.of(row), row.text("key"));
    }

    private static NamedUsers license(Row row) {
        AgreementId id = row.id("licenseId", AgreementId::new);
        return new NamedUsers(
                row.all("users", LicensedUser.class),
                row.rows("acts").stream().map(act -> Act.of(id, act)).toList());
    }
}
