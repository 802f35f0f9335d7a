package charteroak.front.index;

import charteroak.ground.visibility.Readers;
import java.util.List;

/** A cataloged thing, as the index stores it. */
public record Searchable(String id, Profile profile, Readers readers, List<Passage> passages) {

    public Searchable {
        passages =
                passages.stream().filter(passage -> !passage.text().isBlank()).toList();
    }
}
