package charteroak.front.index;

import charteroak.ground.store.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the passages of a thing in order; what is not written is left out. */
final class Passages {

    private final List<Passage> gathered = new ArrayList<>();

    /** Adds properties of a thing, as passages of the same names. */
    Passages own(Row thing, PassageRole role, String... fields) {
        for (String field : fields) {
            add(field, role, thing.optionalText(field));
        }
        return this;
    }

    void add(Passage passage) {
        gathered.add(passage);
    }

    Passages add(String field, PassageRole role, List<String> texts) {
        texts.forEach(text -> add(field, role, text));
        return this;
    }

    Passages add(String field, PassageRole role, @Nullable String text) {
        if (text != null) {
            add(new Passage(field, role, text));
        }
        return this;
    }

    List<Passage> gathered() {
        return gathered;
    }
}
