package charteroak.agreements.eligibility;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.api.Batch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers whether requests are eligible, while that is asked of them. */
@Controller
record EligibilityController(Eligibility eligibility, Clock clock) {

    private static final Set<ProjectStage> ASKED =
            EnumSet.range(ProjectStage.PROPOSAL_SUBMITTED, ProjectStage.COMPLETENESS_REVIEW);

    @BatchMapping(typeName = "Project", field = "eligibility")
    List<List<EligibilityAnswer>> eligibilityOfProjects(List<Project> batch) {
        List<ProjectId> asked = batch.stream()
                .filter(project -> ASKED.contains(project.stage()))
                .map(Project::id)
                .toList();
        Map<ProjectId, List<EligibilityAnswer>> answers =
                asked.isEmpty() ? Map.of() : eligibility.on(LocalDate.now(clock), asked);
        return Batch.lists(batch, Project::id, ids -> answers);
    }
}
