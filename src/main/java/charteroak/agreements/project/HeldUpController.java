package charteroak.agreements.project;

import charteroak.ground.api.Caller;
import charteroak.ground.sentence.Reference;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Tells which projects wait for an act. */
@Controller
record HeldUpController(HeldUp heldUp) {

    @BatchMapping(typeName = "WorkItem", field = "holdsUp")
    List<List<Reference>> projectsHeldUp(List<WorkItem> batch, GraphQLContext context) {
        Map<WorkItem, List<Project>> waiting = heldUp.by(batch, Viewer.of(Caller.of(context)));
        return batch.stream()
                .map(item -> waiting.getOrDefault(item, List.of()).stream()
                        .map(Project::named)
                        .toList())
                .toList();
    }
}
