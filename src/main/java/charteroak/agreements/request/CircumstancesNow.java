package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gathers the facts that decide on acts in projects found for a caller: for any number of projects in as many queries as for one. */
@Component
record CircumstancesNow(Archive archive, Register register, ProceedingFacts facts) {

    /** The circumstances of an act in one project, given the acts before it. */
    ProjectCircumstances of(Project project, LocalDate day, List<Act> before, LocalDate today) {
        return Objects.requireNonNull(
                of(List.of(project), day, Map.of(project.id(), before), today).get(project.id()));
    }

    /** The circumstances of acts in some projects that are dated today. */
    Map<ProjectId, ProjectCircumstances> today(Collection<ProjectId> ids, LocalDate today) {
        return of(register.projects(ids, Viewer.SERVER).values(), today, archive.actsOfProjects(ids), today);
    }

    private Map<ProjectId, ProjectCircumstances> of(
            Collection<Project> some, LocalDate day, Map<ProjectId, List<Act>> before, LocalDate today) {
        List<ProjectId> ids = some.stream().map(Project::id).toList();
        Map<ProjectId, ProceedingFacts.Surroundings> around = facts.surroundings(ids, day);
        Map<ProjectId, List<Agency>> providers = register.providers(ids, Viewer.SERVER);
        Map<ProjectId, ProjectCircumstances> circumstances = new HashMap<>();
        for (Project project : some) {
            ProjectId id = project.id();
            ProceedingFacts.Surroundings there = Objects.requireNonNull(around.get(id));
            circumstances.put(
                    id,
                    new ProjectCircumstances(
                            project,
                            there.receivedOn(),
                            providers.getOrDefault(id, List.of()),
                            there.hubs(),
                            there.findings(),
                            before.getOrDefault(id, List.of()),
                            today));
        }
        return circumstances;
    }
}
