package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.basket.KeptUse;
import charteroak.agreements.basket.KeptUser;
import charteroak.agreements.form.RequestForms.Written;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.succession.Succession;
import charteroak.agreements.succession.Successions;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Tells what forms lack before they can be handed in, keeps those that are, and gives requests their numbers. */
@Service
public class HandingIn {

    private final RequestForms forms;
    private final Successions successions;
    private final Catalog catalog;
    private final Clock clock;

    HandingIn(RequestForms forms, Successions successions, Catalog catalog, Clock clock) {
        this.forms = forms;
        this.successions = successions;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * What the forms of some projects lack, where a form is to be handed in; projects of which none is written are left out.
     *
     * @param author who hands them in: what they cannot see is not there for them
     */
    public Map<ProjectId, List<FormLack>> missing(Collection<Project> projects, Viewer author) {
        Map<ProjectId, List<FormLack>> missing = new HashMap<>();
        forms(projects, author).forEach((id, form) -> missing.put(id, form.missing()));
        return missing;
    }

    /** Lets nobody else change the form of a project, if it has one, until the transaction ends. */
    public void hold(ProjectId project) {
        forms.hold(project);
    }

    /** What the form of a project says now, which nobody else changes until the transaction ends. */
    public FormContent content(ProjectId project) {
        return forms.hold(project).orElseThrow().content();
    }

    /** Keeps what a form says now as a version that was handed in, and as what the request asks for. */
    public void handIn(ProjectId project, Handing handing, LocalDate day) {
        forms.handIn(project, handing, day, content(project));
    }

    /** Whether a project began with a form in this catalog, and was not brought by the program's log. */
    public boolean isOfAForm(ProjectId project) {
        return !forms.written(List.of(project)).isEmpty();
    }

    /** Whom the form of each request names as users of the data, as it was handed in last; those that were not handed in are left out. */
    public Map<ProjectId, List<KeptUser>> namedUsers(Collection<ProjectId> projects) {
        Map<ProjectId, List<KeptUser>> users = new HashMap<>();
        forms.versions(projects)
                .forEach((id, versions) ->
                        users.put(id, versions.getFirst().content().draft().users()));
        return users;
    }

    /** Gives a request that has none yet its number. */
    public void number(ProjectId project, LocalDate day) {
        forms.number(project, day.getYear());
    }

    /** The forms that are being written of some projects. */
    Map<ProjectId, RequestForm> forms(Collection<Project> projects, Viewer author) {
        List<ProjectId> open = projects.stream()
                .filter(project -> Handing.at(project.stage()).isPresent())
                .map(Project::id)
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<ProjectId, Written> written = forms.written(open);
        Map<ElementId, DataElement> elements = catalog.elements(
                written.values().stream()
                        .flatMap(form -> form.content().draft().uses().stream())
                        .map(KeptUse::element)
                        .distinct()
                        .toList(),
                author);
        Map<ProjectId, Succession> after = written.isEmpty() ? Map.of() : successions.of(open);
        Map<ProjectId, RequestForm> found = new HashMap<>();
        for (Project project : projects) {
            Written form = written.get(project.id());
            if (form != null) {
                Succession succession = after.getOrDefault(project.id(), Succession.NONE);
                found.put(project.id(), form(project, form, elements, succession));
            }
        }
        return found;
    }

    private RequestForm form(
            Project project, Written form, Map<ElementId, DataElement> elements, Succession succession) {
        Handing handing = Handing.at(project.stage(), succession.type()).orElseThrow();
        List<FormLack> missing =
                new ArrayList<>(new FormCheck(form.content(), handing, elements, LocalDate.now(clock)).lacks());
        missing.addAll(new SuccessionCheck(form.content(), succession, elements).lacks());
        if (project.stage() == ProjectStage.MODIFICATION_REQUESTED && isUnchanged(project, form)) {
            missing.add(new FormLack(FormQuestion.PROJECT.name(), Sentence.of("form.unchanged")));
        }
        return new RequestForm(project.id(), form.content(), form.keptAt(), handing, missing);
    }

    private boolean isUnchanged(Project project, Written form) {
        return forms.versions(List.of(project.id())).getOrDefault(project.id(), List.of()).stream()
                .findFirst()
                .map(FormVersion::content)
                .filter(before -> Objects.equals(before, form.content()))
                .isPresent();
    }
}
