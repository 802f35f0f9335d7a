package charteroak.agreements.project;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.sentence.Reference;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the projects that wait for acts: those the act is done in, and those that rest on the document to which it is done. */
@Component
public class HeldUp {

    private final Projects projects;

    HeldUp(Projects projects) {
        this.projects = projects;
    }

    /** The projects that wait for each of some acts, among those that a viewer may see, by number. */
    public Map<WorkItem, List<Project>> by(List<WorkItem> batch, Viewer viewer) {
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
        Map<WorkItem, List<Project>> waiting = new LinkedHashMap<>();
        batch.forEach(item -> waiting.put(
                item,
                item.references().stream()
                        .flatMap(reference -> switch (reference.kind()) {
                            case AGREEMENT ->
                                ofAgreements.getOrDefault(new AgreementId(reference.id()), List.of()).stream();
                            case PROJECT -> Stream.ofNullable(byId.get(new ProjectId(reference.id())));
                            default -> Stream.<Project>empty();
                        })
                        .toList()));
        return waiting;
    }

    private static Stream<Reference> named(List<WorkItem> batch, Reference.Kind kind) {
        return batch.stream().flatMap(item -> item.references().stream()).filter(reference -> reference.kind() == kind);
    }
}
