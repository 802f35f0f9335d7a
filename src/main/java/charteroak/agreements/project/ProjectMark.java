package charteroak.agreements.project;

import java.util.List;

/**
 * What tells whether anything was done in a project since it was last looked at: where it stands, and a text that every act changes.
 *
 * @param underneath the stage that its work would go on from, were it not stopped
 * @param hasMoved whether anything was done to it since the program's log handed it over
 */
public record ProjectMark(ProjectStage stage, ProjectStage underneath, boolean hasMoved, String written) {

    /** The Cypher expression for the mark of the node {@code project}, which {@link #of} reads. */
    static final String OF_PROJECT = """
            [project.stage, coalesce(project.stageKept, project.stage),
              CASE WHEN project.stageTakenOver IS NULL THEN '' ELSE 'moved' END,
              coalesce(project.stamp, '') + ' ' + COUNT { (project)<-[:ON]-() }]
            """;

    static ProjectMark of(List<String> texts) {
        return new ProjectMark(
                ProjectStage.valueOf(texts.get(0)),
                ProjectStage.valueOf(texts.get(1)),
                !texts.get(2).isEmpty(),
                String.join(" ", texts));
    }
}
