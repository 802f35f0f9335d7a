package charteroak.agreements.stage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers since when projects stand at their stages. */
@Controller
record StageController(SeenGraph graph) {

    record ProjectStanding(
            @Nullable LocalDate since, @Nullable ProjectStage returnsTo) {

        static ProjectStanding of(Row row) {
            return new ProjectStanding(row.optionalDay("since"), row.optionalWord("kept", ProjectStage.class));
        }
    }

    @BatchMapping(typeName = "Project", field = "standing")
    List<ProjectStanding> standingOfProjects(List<Project> batch) {
        Map<ProjectId, ProjectStanding> standing = graph.unseen("of projects that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})
                        RETURN id, project.stageSince AS since, project.stageKept AS kept
                        """)
                .with("ids", batch.stream().map(Project::id).toList())
                .each(ProjectId::new, ProjectStanding::of);
        return batch.stream()
                .map(project -> Objects.requireNonNull(standing.get(project.id())))
                .toList();
    }
}
