package charteroak.lineage.linkage;

import charteroak.agreements.request.Project;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.verdict.ImpactReport.ProjectImpact;
import charteroak.judgement.verdict.ImpactReport.UseChange;
import graphql.GraphQLContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers which runs and extracts a hypothetical event would touch. */
@Controller
class ImpactController {

    private final TouchedRuns touched;

    ImpactController(TouchedRuns touched) {
        this.touched = touched;
    }

    @BatchMapping(typeName = "ProjectImpact", field = "runs")
    List<List<Run>> runsTouched(List<ProjectImpact> batch, GraphQLContext context) {
        return eachOf(batch, touched.ofProjects(elements(batch), Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "ProjectImpact", field = "extracts")
    List<List<Extract>> extractsTouched(List<ProjectImpact> batch, GraphQLContext context) {
        return eachOf(batch, touched.written(elements(batch), Viewer.of(Caller.of(context))));
    }

    private static Map<String, List<String>> elements(List<ProjectImpact> batch) {
        Map<String, List<String>> elements = new LinkedHashMap<>();
        batch.forEach(impact -> elements.put(
                impact.project().id(),
                impact.losing().stream()
                        .map(UseChange::element)
                        .map(element -> element.id())
                        .toList()));
        return elements;
    }

    private static <T> List<List<T>> eachOf(List<ProjectImpact> batch, Map<String, List<T>> found) {
        return batch.stream()
                .map(ProjectImpact::project)
                .map(Project::id)
                .map(id -> found.getOrDefault(id, List.of()))
                .toList();
    }
}
