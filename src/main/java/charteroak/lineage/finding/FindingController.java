package charteroak.lineage.finding;

import charteroak.agreements.act.Act;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.api.Batch;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Reference;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenReferences;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.finding.Findings.FindingFilter;
import charteroak.lineage.linkage.Run;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what runs did that no agreement allowed. */
@Controller
record FindingController(Findings findings, Catalog catalog, Register register, SeenReferences references) {

    private static final int MOST = 100;

    @QueryMapping(name = "findings")
    Connection<Finding> findingPage(
            @Argument @Nullable FindingFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        Paging paging = Paging.of(first, after, 20, MOST);
        FindingFilter wanted = filter == null ? FindingFilter.NONE : numbered(filter.normalised(), viewer);
        return Connection.of(
                findings.page(wanted, paging, viewer), paging, Finding::key, () -> findings.count(wanted, viewer));
    }

    /**
     * The filter with its project as a number. A number without a project is kept, because runs may name one, which is
     * itself a finding.
     */
    private FindingFilter numbered(FindingFilter filter, Viewer viewer) {
        String named = filter.project();
        Optional<Project> project = named == null ? Optional.empty() : register.project(named, viewer);
        if (named != null && project.isEmpty() && findings.count(filter, viewer) == 0) {
            throw new NotThere(NotThere.Sought.PROJECT, named);
        }
        return project.map(found -> filter.ofProject(found.number())).orElse(filter);
    }

    @BatchMapping(typeName = "Run", field = "findings")
    List<List<Finding>> findingsOfRuns(List<Run> batch, GraphQLContext context) {
        return Batch.lists(batch, Run::id, ids -> findings.ofRuns(ids, Viewer.of(Caller.of(context))));
    }

    @BatchMapping(typeName = "Finding", field = "element")
    Map<Finding, DataElement> elementsOfFindings(List<Finding> batch) {
        return Batch.named(batch, Finding::elementId, ids -> catalog.elements(ids, Viewer.SERVER));
    }

    @BatchMapping(typeName = "Finding", field = "project")
    Map<Finding, Project> projectsOfFindings(List<Finding> batch) {
        return Batch.named(batch, Finding::projectId, ids -> register.projects(ids, Viewer.SERVER));
    }

    @BatchMapping(typeName = "Finding", field = "messageReferences")
    List<List<Reference>> namedInMessages(List<Finding> batch, GraphQLContext context) {
        return references.in(batch.stream().map(Finding::message).toList(), Viewer.of(Caller.of(context)));
    }

    /**
     * The finding that an act resolved. Only participants may know that something was found, even where everybody sees
     * that it was settled.
     */
    @SchemaMapping(typeName = "Act", field = "findingId")
    @Nullable
    String findingOfAct(Act act, GraphQLContext context) {
        return Viewer.of(Caller.of(context)).sees(Readers.PARTICIPANTS) ? act.findingId() : null;
    }
}
