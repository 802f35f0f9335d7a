package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers questions about projects and the uses they make of data. */
@Controller
class ProjectController {

    private final Register register;
    private final Projects projects;

    ProjectController(Register register, Projects projects, BatchLoaderRegistry loaders) {
        this.register = register;
        this.projects = projects;
        loaders.forTypePair(PageOfUses.class, Projects.UsesOfProject.class)
                .registerMappedBatchLoader(
                        (asked, environment) -> Mono.fromCallable(() -> uses(asked, viewer(environment))));
    }

    @QueryMapping
    Optional<Project> project(@Argument String number, GraphQLContext context) {
        return register.project(number, viewer(context));
    }

    @QueryMapping(name = "projects")
    Connection<Project> projectPage(
            @Argument @Nullable Integer first, @Argument @Nullable String after, GraphQLContext context) {
        Paging paging = Paging.of(first, after, 20, 100);
        Viewer viewer = viewer(context);
        return Connection.of(projects.page(paging, viewer), paging, Project::number, () -> projects.count(viewer));
    }

    @SchemaMapping
    String title(Project project, Locale reader) {
        return project.titleFor(reader);
    }

    @SchemaMapping
    String summary(Project project, Locale reader) {
        return project.summaryFor(reader);
    }

    @BatchMapping(typeName = "Project", field = "providers")
    List<List<Agency>> providersOfProjects(List<Project> batch, GraphQLContext context) {
        Map<String, List<Agency>> found =
                projects.providersOf(batch.stream().map(Project::id).toList(), viewer(context));
        return batch.stream()
                .map(project -> found.getOrDefault(project.id(), List.of()))
                .toList();
    }

    @BatchMapping(typeName = "Project", field = "acts")
    List<List<Act>> actsOfProjects(List<Project> batch) {
        Map<String, ProjectHistory> found =
                register.histories(batch.stream().map(Project::id).toList());
        return batch.stream()
                .map(project -> found.get(project.id()))
                .map(ProjectHistory::acts)
                .toList();
    }

    @BatchMapping(typeName = "Project", field = "agreements")
    List<List<Agreement>> agreementsOfProjects(List<Project> batch, GraphQLContext context) {
        Map<String, List<Agreement>> found =
                projects.agreementsOf(batch.stream().map(Project::id).toList(), viewer(context));
        return batch.stream()
                .map(project -> found.getOrDefault(project.id(), List.of()))
                .toList();
    }

    @BatchMapping(typeName = "Agreement", field = "projects")
    List<List<Project>> projectsOfAgreements(List<Agreement> batch, GraphQLContext context) {
        Map<String, List<Project>> found =
                projects.ofAgreements(batch.stream().map(Agreement::id).toList(), viewer(context));
        return batch.stream()
                .map(agreement -> found.getOrDefault(agreement.id(), List.of()))
                .toList();
    }

    @SchemaMapping(typeName = "Project", field = "uses")
    CompletableFuture<Connection<ElementUse>> usesOfProject(
            Project project,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<PageOfUses, Projects.UsesOfProject> loader) {
        Paging paging = Paging.of(first, after, 50, 200);
        return loader.load(new PageOfUses(project.id(), paging))
                .thenApply(page -> Connection.of(page.uses(), paging, ElementUse::key, page::total));
    }

    private static Viewer viewer(BatchLoaderEnvironment environment) {
        return environment.getContext() instanceof GraphQLContext context ? viewer(context) : Viewer.PUBLIC;
    }

    private static Viewer viewer(GraphQLContext context) {
        return Viewer.of(Caller.of(context));
    }

    private Map<PageOfUses, Projects.UsesOfProject> uses(Set<PageOfUses> asked, Viewer viewer) {
        Map<PageOfUses, Projects.UsesOfProject> answers = new HashMap<>();
        for (Paging paging : asked.stream().map(PageOfUses::paging).distinct().toList()) {
            List<String> ids = asked.stream()
                    .filter(one -> one.paging().equals(paging))
                    .map(PageOfUses::projectId)
                    .toList();
            projects.usesOf(ids, paging, viewer).forEach((id, uses) -> answers.put(new PageOfUses(id, paging), uses));
        }
        return answers;
    }

    /** A project, and which page of its uses is asked for. */
    record PageOfUses(String projectId, Paging paging) {}
}
