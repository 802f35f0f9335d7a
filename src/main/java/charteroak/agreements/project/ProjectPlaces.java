package charteroak.agreements.project;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.ground.api.PageSource;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenPages;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where projects are found: by public id, on their pages, and in the lists that can grow. */
@Configuration(proxyBeanMethods = false)
class ProjectPlaces {

    @Bean
    NodeSource projectNodes(Projects projects) {
        return () -> Map.of(
                "Project",
                (id, viewer) -> projects.byIds(List.of(new ProjectId(id)), viewer).values().stream()
                        .findFirst());
    }

    @Bean
    PageSource projectPages(Register register) {
        return new SeenPages("projects", register::project);
    }

    @Bean
    PagedLists projectLists() {
        return () -> List.of(
                PagedList.cut("Project", "acts", Act.class, Act::key),
                PagedList.cut("Project", "agreements", Agreement.class, Agreement::number),
                PagedList.cut("Agreement", "projects", Project.class, Project::number));
    }
}
