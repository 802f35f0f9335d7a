package charteroak.agreements.listing;

import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.law.Law;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.ListOrder;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which projects there are. */
@Controller
record ProjectListController(ProjectLists lists, Catalog catalog, Law law, Clock clock) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @QueryMapping(name = "projects")
    Connection<Project> projectPage(
            @Argument @Nullable ProjectFilter filter,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ProjectSort sortedBy,
            @Argument @Nullable Boolean descending,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Locale reader,
            GraphQLContext context) {
        Viewer viewer = Viewer.of(Caller.of(context));
        ListOrder order = (sortedBy == null ? ProjectSort.NUMBER : sortedBy).order(Boolean.TRUE.equals(descending));
        return lists.page(
                new ProjectLists.Asked(
                        filter == null ? ProjectFilter.NONE : named(filter, viewer),
                        order,
                        Moment.of(asOf, null, clock),
                        reader.getLanguage().equals("es"),
                        viewer),
                Paging.of(first, after, USUAL, MOST));
    }

    /** The filter with its agencies as codes; throws what tells that something it names is missing. */
    private ProjectFilter named(ProjectFilter filter, Viewer viewer) {
        catalog.require(filter.element(), filter.protectionClass(), viewer);
        law.require(filter.legalBasis());
        return filter.naming(catalog.codeOf(filter.provider()), catalog.codeOf(filter.recipient()));
    }
}
