package charteroak.agreements.negotiation;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads which licenses stand for data that must be destroyed because of where their projects stand. */
@Component
record DueDestructions(SeenGraph graph) {

    /**
     * By license, the project for which it is so that a viewer may see; of several, the first by number. Asked of licenses that were found
     * for the viewer.
     */
    Map<AgreementId, DestructionDue> seenBy(Viewer viewer) {
        return graph.by(viewer, """
                        CALL () {
                          MATCH (project:Project {stage: 'DESTRUCTION_DUE'})
                          WHERE project.stageKept IS NULL
                          RETURN project
                          UNION
                          MATCH (project:Project {stageKept: 'DESTRUCTION_DUE'})
                          RETURN project
                        }
                        MATCH (license:Agreement)-[:LICENSES]->(project)
                        WHERE visible(project)
                        WITH license, project
                        ORDER BY project.number DESC
                        RETURN license.id AS id, project.id AS project, project.number AS number, project.stageSince AS since
                        """).each(AgreementId::new, DueDestructions::due);
    }

    private static DestructionDue due(Row row) {
        return new DestructionDue(
                new Reference(Reference.Kind.PROJECT, row.text("project"), row.text("number")),
                row.optionalDay("since"));
    }
}
