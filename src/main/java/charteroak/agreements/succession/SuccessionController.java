package charteroak.agreements.succession;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.Project;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Permissions;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Tells which requests came before and after those of projects, and which may come. */
@Controller
record SuccessionController(Successions successions, Permissions permissions, Clock clock) {

    @BatchMapping(typeName = "Project", field = "mayBeFollowedBy")
    List<List<RequestType>> followersOfProjects(List<Project> batch, GraphQLContext context) {
        Caller caller = Caller.of(context);
        LocalDate today = LocalDate.now(clock);
        List<ProjectId> own = batch.stream()
                .filter(project -> permissions
                        .refusalFor(
                                Deed.DRAFT_REQUEST, caller, project.recipient().code())
                        .isEmpty())
                .map(Project::id)
                .toList();
        Map<ProjectId, Predecessor> standing = own.isEmpty() ? Map.of() : successions.standing(own);
        return batch.stream()
                .map(project -> Optional.ofNullable(standing.get(project.id()))
                        .map(before -> following(before, today))
                        .orElse(List.of()))
                .toList();
    }

    private static List<RequestType> following(Predecessor before, LocalDate today) {
        return Stream.of(RequestType.CONTINUATION, RequestType.REPEAT, RequestType.MODIFICATION)
                .filter(type ->
                        new Succession(type, before).refusalToBegin(today).isEmpty())
                .toList();
    }

    @BatchMapping(typeName = "Project", field = "requestType")
    Map<Project, RequestType> requestTypesOfProjects(Set<Project> batch) {
        return Batch.named(batch, Project::id, successions::types);
    }

    @BatchMapping(typeName = "Project", field = "predecessor")
    Map<Project, Project> predecessorsOfProjects(Set<Project> batch, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        return Batch.named(batch, Project::id, ids -> successions.predecessors(ids, viewer));
    }

    @BatchMapping(typeName = "Project", field = "successors")
    List<List<Project>> successorsOfProjects(List<Project> batch, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        return Batch.lists(batch, Project::id, ids -> successions.successors(ids, viewer));
    }
}
