package charteroak.agreements.request;

import charteroak.agreements.negotiation.OpenAct;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Permission;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers what viewers may record in projects. */
@Controller
record ProjectActsController(Register register, Entitlement entitlement, OpenProjectActs openActs) {

    @BatchMapping(typeName = "Project", field = "viewerCan")
    List<List<Permission>> viewerCan(List<Project> batch, GraphQLContext context) {
        Caller caller = Caller.of(context);
        var providers = register.providers(batch.stream().map(Project::id).toList(), Viewer.of(caller));
        return batch.stream()
                .map(project ->
                        entitlement.permissions(project, providers.getOrDefault(project.id(), List.of()), caller))
                .toList();
    }

    @BatchMapping(typeName = "Project", field = "openActs")
    List<List<OpenAct>> openActsOfProjects(List<Project> batch, GraphQLContext context) {
        return Batch.lists(batch, Project::id, ids -> openActs.in(ids, Caller.of(context)));
    }
}
