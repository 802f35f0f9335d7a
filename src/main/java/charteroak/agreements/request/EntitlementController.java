package charteroak.agreements.request;

import charteroak.ground.api.Caller;
import charteroak.ground.permission.Permission;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Tells viewers what they may record in a project. */
@Controller
class EntitlementController {

    private final Entitlement entitlement;
    private final Projects projects;

    EntitlementController(Entitlement entitlement, Projects projects) {
        this.entitlement = entitlement;
        this.projects = projects;
    }

    @BatchMapping(typeName = "Project", field = "viewerCan")
    List<List<Permission>> viewerCan(List<Project> batch, GraphQLContext context) {
        Caller caller = Caller.of(context);
        var providers = projects.providersOf(batch.stream().map(Project::id).toList(), Viewer.of(caller));
        return batch.stream()
                .map(project ->
                        entitlement.permissions(project, providers.getOrDefault(project.id(), List.of()), caller))
                .toList();
    }
}
