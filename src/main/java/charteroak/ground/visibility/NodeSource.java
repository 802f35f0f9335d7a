package charteroak.ground.visibility;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** How a feature lets its things be found by public id. */
public interface NodeSource {

    /** Finds a thing for whoever may see it, by the label of its nodes in the graph. */
    Map<String, BiFunction<String, Viewer, Optional<?>>> byLabel();
}
