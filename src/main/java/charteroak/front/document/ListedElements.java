package charteroak.front.document;

import charteroak.catalogue.catalog.YearRange;
import charteroak.front.document.AgreementAnswer.NamedAgency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Elements that a schedule grants, a page of them. */
record ListedElements(Turn pageInfo, List<Listed> nodes) {

    static final String FRAGMENT = """
            fragment ElementsOfPage on DataElementConnection {
              pageInfo { hasNextPage endCursor }
              nodes { name rawYears years { from to } dataset { title system { agency { code name } } } }
            }
            """;

    static final String NEXT = """
            query ElementsOfSchedule($schedule: ID!, $after: String) {
              node(id: $schedule) { ... on Schedule { elements(first: 100, after: $after) { ...ElementsOfPage } } }
            }
            """ + FRAGMENT;

    /** Whether a page follows, and after what. */
    record Turn(boolean hasNextPage, @Nullable String endCursor) {}

    /** An element, in its dataset. */
    record Listed(
            String name,
            @Nullable String rawYears,
            @Nullable YearRange years,
            InDataset dataset) {}

    /** A dataset, in its system. */
    record InDataset(String title, OfAgency system) {}

    /** A system and its agency. */
    record OfAgency(NamedAgency agency) {}

    /** The answer to the question for the next page. */
    record Next(@Nullable Holder node) {}

    /** The schedule asked about. */
    record Holder(ListedElements elements) {}

    ListedElements and(ListedElements next) {
        return new ListedElements(
                next.pageInfo(),
                Stream.concat(nodes.stream(), next.nodes().stream()).toList());
    }
}
