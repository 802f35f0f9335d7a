package charteroak.request;

import charteroak.api.NodeSource;
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
    public Optional<Project> find(String id) {
        return projects.byIds(List.of(id)).stream().findFirst();
    }
}
