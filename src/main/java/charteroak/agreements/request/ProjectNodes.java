package charteroak.agreements.request;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds projects by public id. */
@Component
class ProjectNodes implements NodeSource {

    private final Projects projects;

    ProjectNodes(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String prefix() {
        return "project";
    }

    @Override
    public Optional<Project> find(String id, Caller caller) {
        return projects.byIds(List.of(id), Viewer.of(caller)).stream().findFirst();
    }
}
