package charteroak.front.search;

import charteroak.front.facets.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of hits, best first, with what the whole result has in common when that was asked for. */
record Found(
        List<Hit> hits, boolean more, Tally tally, @Nullable String didYouMean) {

    Found {
        hits = List.copyOf(hits);
    }

    /** A thing found, where it stands and why. */
    record Hit(HitPlace place, Reasons reasons) {

        String id() {
            return place.id();
        }
    }
}
