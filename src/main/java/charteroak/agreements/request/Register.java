package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.archive.Archive;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The projects that use data. Other features ask here for the projects they refer to. */
@Service
public class Register {

    private final Projects projects;
    private final Archive archive;

    Register(Projects projects, Archive archive) {
        this.projects = projects;
        this.archive = archive;
    }

    /** A project by its number or public id; empty when the viewer can see none. */
    public Optional<Project> project(String named, Viewer viewer) {
        return projects.byNumber(named, viewer)
                .or(() -> isId(named)
                        ? projects.byIds(List.of(named), viewer).stream().findFirst()
                        : Optional.empty());
    }

    /** The public id of the project with a number or public id; a name without a project is returned unchanged. */
    public String id(String named, Viewer viewer) {
        return isId(named)
                ? named
                : projects.byNumber(named, viewer).map(Project::id).orElse(named);
    }

    private static boolean isId(String named) {
        return named.startsWith("project-");
    }

    /** Projects by public id, in one query; ids that name none the viewer may see are left out. */
    public Map<String, Project> projects(Collection<String> ids, Viewer viewer) {
        Map<String, Project> found = new LinkedHashMap<>();
        projects.byIds(ids, viewer).forEach(project -> found.put(project.id(), project));
        return found;
    }

    /** The acts in each project, by public id, in one query; a project without acts has an empty history. */
    public Map<String, ProjectHistory> histories(Collection<String> projectIds) {
        Map<String, List<Act>> acts = archive.actsOfProjects(projectIds);
        Map<String, ProjectHistory> histories = new LinkedHashMap<>();
        projectIds.forEach(id -> histories.put(id, new ProjectHistory(id, acts.getOrDefault(id, List.of()))));
        return histories;
    }
}
