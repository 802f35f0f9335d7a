package charteroak.agreements.project;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.archive.Archive;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers questions about projects, and the uses they make of data. */
@Controller
class ProjectController {

    private final Register register;
    private final Projects projects;
    private final Archive archive;

    ProjectController(Register register, Projects projects, Archive archive, BatchLoaderRegistry loaders) {
        this.register = register;
        this.projects = projects;
        this.archive = archive;
        loaders.forTypePair(Paging.Of.class, Projects.UsesOfProject.class)
                .registerMappedBatchLoader((asked, loading) -> Mono.fromCallable(() -> Batch.pages(
                        asked, (ids, paging) -> projects.usesOf(ids, paging, Viewer.of(Caller.of(loading))))));
    }

    @QueryMapping
    Optional<Project> project(@Argument String number, GraphQLContext context) {
        return register.project(number, Viewer.of(Caller.of(context)));
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
        return Batch.lists(batch, Project::id, ids -> projects.providersOf(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Project", field = "acts")
    List<List<Act>> actsOfProjects(List<Project> batch) {
        return Batch.lists(batch, Project::id, archive::actsOfProjects);
    }

    @BatchMapping(typeName = "Project", field = "agreements")
    List<List<Agreement>> agreementsOfProjects(List<Project> batch, GraphQLContext context) {
        return Batch.lists(batch, Project::id, ids -> projects.agreementsOf(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Agreement", field = "projects")
    List<List<Project>> projectsOfAgreements(List<Agreement> batch, GraphQLContext context) {
        return Batch.lists(batch, Agreement::id, ids -> projects.ofAgreements(ids, Viewer.of(Caller.of(context))));
    }

    @SchemaMapping(typeName = "Project", field = "uses")
    CompletableFuture<Connection<ElementUse>> usesOfProject(
            Project project,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataLoader<Paging.Of, Projects.UsesOfProject> loader) {
        Paging paging = Paging.of(first, after, 50, 200);
        return loader.load(new Paging.Of(project.id(), paging))
                .thenApply(page -> Connection.of(page.uses(), paging, ElementUse::key, page::total));
    }
}
