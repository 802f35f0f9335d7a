package charteroak.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What is being done with data. Other features ask here for the projects they refer to. */
@Service
public class Register {

    private final Projects projects;

    Register(Projects projects) {
        this.projects = projects;
    }

    public Optional<Project> project(String number) {
        return projects.byNumber(number);
    }

    /** Projects by public id, in one query; ids that name none are left out. */
    public Map<String, Project> projects(Collection<String> ids) {
        Map<String, Project> found = new LinkedHashMap<>();
        projects.byIds(ids).forEach(project -> found.put(project.id(), project));
        return found;
    }
}
