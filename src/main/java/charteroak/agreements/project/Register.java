package charteroak.agreements.project;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The projects that use data. Other features ask here for the projects they refer to. */
@Service
public class Register {

    private final Projects projects;

    Register(Projects projects) {
        this.projects = projects;
    }

    /** A project by its number or public id; empty when the viewer can see none. */
    public Optional<Project> project(String named, Viewer viewer) {
        return projects.named(named, viewer);
    }

    /** What is known of a project by its public id or, where there is nothing by that, its number. */
    public <T> Optional<T> known(String named, Viewer viewer, Function<ProjectId, Optional<T>> byId) {
        return byId.apply(new ProjectId(named))
                .or(() -> projects.named(named, viewer).map(Project::id).flatMap(byId));
    }

    /** Projects by public id, in one query; ids that name none the viewer may see are left out. */
    public Map<ProjectId, Project> projects(Collection<ProjectId> ids, Viewer viewer) {
        return projects.byIds(ids, viewer);
    }

    /** The marks of the projects that a viewer may see, in the order of their ids; an act or another stage changes a project's. */
    public Map<ProjectId, ProjectMark> marks(Viewer viewer) {
        return projects.marks(viewer);
    }

    /** The days on which the requests of some projects that a viewer is known to see were received; unknown ones are left out. */
    public Map<ProjectId, LocalDate> received(Collection<ProjectId> ids) {
        return projects.received(ids);
    }

    /** The agencies whose data some projects ask for, as far as the viewer may see it; projects without any are left out. */
    public Map<ProjectId, List<Agency>> providers(Collection<ProjectId> ids, Viewer viewer) {
        return projects.providersOf(ids, viewer);
    }
}
