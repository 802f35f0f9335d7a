package charteroak.front.search;

import charteroak.ground.visibility.Readers;
import java.util.List;

/** A catalogued thing as the index sees it. */
record Searchable(String id, Profile profile, Readers readers, List<Passage> passages) {

    Searchable {
        passages =
                passages.stream().filter(passage -> !passage.text().isBlank()).toList();
    }
}
