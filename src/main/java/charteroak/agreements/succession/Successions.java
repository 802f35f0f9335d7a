package charteroak.agreements.succession;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what requests are to each other: each names the number of the one before it. */
@Component
public class Successions {

    /** What is so of the project {@code before} of an earlier request, for the request of {@code $project}. */
    private static final String EARLIER = """
            CALL (before, ofProject) {
              OPTIONAL MATCH (other:Request)-[:BECOMES]->(later:Project)
              WHERE other.predecessor = before.number AND other.type IN ['CONTINUATION', 'MODIFICATION'] AND later.id <> ofProject
              WITH collect(coalesce(later.stageKept, later.stage)) AS stages
              RETURN any(stage IN stages WHERE stage IN $underWay) AS changing, any(stage IN stages WHERE stage IN $inForce) AS changed
            }
            RETURN
              id,
              before AS project,
              recipient,
              type,
              changing,
              changed,
              EXISTS {
                MATCH (before)<-[:ON]-(act:Act {kind: 'REQUEST_WITHDRAWN'})
                WHERE NOT EXISTS { (act)<-[:VOIDS]-(:Act) }
              } AS withdrawn,
              COLLECT {
                MATCH (before)<-[:BECOMES]-(:Request)-[asked:ASKS_FOR]->(element:DataElement)
                RETURN {element: element.id, use: asked.use, yearsFrom: asked.yearsFrom, yearsTo: asked.yearsTo}
              } AS uses
            """;

    private final SeenGraph graph;

    Successions(SeenGraph graph) {
        this.graph = graph;
    }

    /** What some requests are to the ones before them; those that name none are left out. */
    public Map<ProjectId, Succession> of(Collection<ProjectId> projects) {
        return asked(graph.unseen(
                        "formalities judge acts by all that is so, in projects found for the caller", """
                        UNWIND $ids AS id
                        MATCH (:Project {id: id})<-[:BECOMES]-(request:Request)
                        MATCH (before:Project {number: request.predecessor})-[:RECIPIENT]->(recipient:Agency)
                        WITH id, id AS ofProject, before, recipient, request.type AS type
                        """ + EARLIER))
                .with("ids", projects)
                .each(ProjectId::new, row -> new Succession(row.word("type", RequestType.class), Predecessor.of(row)));
    }

    /** The project of an earlier request, which somebody names and may see. */
    public Optional<Predecessor> named(String number, Viewer viewer) {
        return asked(graph.by(viewer, """
                        MATCH (before:Project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE (before.number = $number OR before.id = $number) AND visible(before)
                        WITH before.id AS id, '' AS ofProject, before, recipient, 'INITIAL' AS type
                        """ + EARLIER)).with("number", number).one(Predecessor::of);
    }

    /** Some projects that were found for whoever asks, as they stand. */
    Map<ProjectId, Predecessor> standing(Collection<ProjectId> projects) {
        return asked(graph.unseen("of projects that were found for whoever asks", """
                        UNWIND $ids AS id
                        MATCH (before:Project {id: id})-[:RECIPIENT]->(recipient:Agency)
                        WITH id, '' AS ofProject, before, recipient, 'INITIAL' AS type
                        """ + EARLIER))
                .with("ids", projects)
                .each(ProjectId::new, Predecessor::of);
    }

    /** The type of each project's request; projects whose request has none are left out. */
    Map<ProjectId, RequestType> types(Collection<ProjectId> projects) {
        return graph.unseen("of projects that were found for whoever asks", """
                        UNWIND $ids AS id
                        MATCH (:Project {id: id})<-[:BECOMES]-(request:Request)
                        WHERE request.type IS NOT NULL
                        WITH id, request
                        ORDER BY request.receivedOn, request.number
                        WITH id, head(collect(request.type)) AS type
                        RETURN id, type
                        """)
                .with("ids", projects)
                .each(ProjectId::new, row -> row.word("type", RequestType.class));
    }

    /** The project of the request before each of some, as far as the viewer may see it. */
    Map<ProjectId, Project> predecessors(Collection<ProjectId> projects, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (:Project {id: id})<-[:BECOMES]-(request:Request)
                        MATCH (project:Project {number: request.predecessor})-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                        RETURN id, project, recipient
                        """).with("ids", projects).each(ProjectId::new, Project::ofPair);
    }

    /** The projects of the requests that came after each of some, by number, as far as the viewer may see them. */
    Map<ProjectId, List<Project>> successors(Collection<ProjectId> projects, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (before:Project {id: id})
                        MATCH (request:Request {predecessor: before.number})-[:BECOMES]->(project:Project)-[:RECIPIENT]->(recipient:Agency)
                        WHERE visible(project)
                        WITH DISTINCT id, project, recipient
                        ORDER BY project.number
                        RETURN id, project, recipient
                        """).with("ids", projects).lists(ProjectId::new, Project::ofPair);
    }

    private static SeenGraph.Question asked(SeenGraph.Question question) {
        return question.with("underWay", Succession.UNDER_WAY).with("inForce", Succession.IN_FORCE);
    }
}
