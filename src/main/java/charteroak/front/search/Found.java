package charteroak.front.search;

import charteroak.front.facets.Tally;
import charteroak.front.index.SearchKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of hits, best first, with a tally of the whole result when that was asked for. */
record Found(
        List<Hit> hits, boolean more, Tally tally, @Nullable String didYouMean) {

    /** A thing of a kind that was found, its place in the result, and why it matched. */
    record Hit(HitPlace place, SearchKind kind, Reasons reasons) {

        String id() {
            return place.id();
        }
    }
}
