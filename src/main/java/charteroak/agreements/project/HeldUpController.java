package charteroak.agreements.project;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.api.Caller;
import charteroak.ground.sentence.Reference;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Tells which projects wait for an act. */
@Controller
record HeldUpController(Projects projects) {

    @BatchMapping(typeName = "WorkItem", field = "holdsUp")
    List<List<Reference>> projectsHeldUp(List<WorkItem> batch, GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        List<AgreementId> agreements = named(batch, Reference.Kind.AGREEMENT)
                .map(reference -> new AgreementId(reference.id()))
                .distinct()
                .toList();
        List<ProjectId> named = named(batch, Reference.Kind.PROJECT)
                .map(reference -> new ProjectId(reference.id()))
                .distinct()
                .toList();
        Map<AgreementId, List<Project>> ofAgreements =
                agreements.isEmpty() ? Map.of() : projects.ofAgreements(agreements, viewer);
        Map<ProjectId, Project> byId = named.isEmpty() ? Map.of() : projects.byIds(named, viewer);
        return batch.stream()
                .map(item -> item.references().stream()
                        .flatMap(reference -> switch (reference.kind()) {
                            case AGREEMENT ->
                                ofAgreements.getOrDefault(new AgreementId(reference.id()), List.of()).stream();
                            case PROJECT -> Stream.ofNullable(byId.get(new ProjectId(reference.id())));
                            default -> Stream.<Project>empty();
                        })
                        .map(Project::named)
                        .toList())
                .toList();
    }

    private static Stream<Reference> named(List<WorkItem> batch, Reference.Kind kind) {
        return batch.stream().flatMap(item -> item.references().stream()).filter(reference -> reference.kind() == kind);
    }
}
