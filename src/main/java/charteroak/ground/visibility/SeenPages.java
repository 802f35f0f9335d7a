package charteroak.ground.visibility;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import java.util.Optional;
import java.util.function.BiFunction;

/** Tells of the things at a place which have pages for whoever may see them. */
public record SeenPages(String place, BiFunction<String, Viewer, Optional<?>> byName) implements PageSource {

    @Override
    public boolean has(String name, Caller caller) {
        return byName.apply(name, Viewer.of(caller)).isPresent();
    }
}
