package charteroak.front.search;

import charteroak.front.facets.Facet;
import charteroak.front.search.Reasons.SearchMatch;
import charteroak.ground.api.Connection.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of search hits in Relay's form, with what the whole result has in common. */
record SearchConnection(
        List<SearchEdge> edges,
        PageInfo pageInfo,
        int totalCount,
        List<Facet> facets,
        @Nullable String didYouMean) {

    static SearchConnection of(Found found, List<SearchEdge> edges, boolean continued) {
        String start = edges.isEmpty() ? null : edges.getFirst().cursor();
        String end = edges.isEmpty() ? null : edges.getLast().cursor();
        return new SearchConnection(
                edges,
                new PageInfo(found.more(), continued, start, end),
                found.tally().total(),
                found.tally().facets(),
                found.didYouMean());
    }

    /** One search hit, with the thing it found. */
    record SearchEdge(
            String cursor, float score, List<SearchMatch> matchedOn, List<Highlight> highlights, Object node) {

        static SearchEdge of(Found.Hit hit, Object node) {
            return new SearchEdge(
                    hit.place().cursor(),
                    hit.place().score(),
                    hit.reasons().matchedOn(),
                    hit.reasons().highlights(),
                    node);
        }
    }
}
