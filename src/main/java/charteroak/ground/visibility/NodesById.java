package charteroak.ground.visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds anything by its public id, whatever kind of thing it is. */
@Component
public class NodesById {

    private static final String OFTEN_ASKED = "DataElement";

    private final SeenGraph graph;
    private final Map<String, BiFunction<String, Viewer, Optional<?>>> byLabel = new HashMap<>();
    private final String labels;

    NodesById(SeenGraph graph, List<NodeSource> sources) {
        this.graph = graph;
        sources.forEach(source -> byLabel.putAll(source.byLabel()));
        this.labels = byLabel.keySet().stream()
                .map("MATCH (:%1$s {id: $id}) RETURN '%1$s' AS label"::formatted)
                .collect(Collectors.joining("\nUNION ALL "));
    }

    /** The thing, if the viewer may see it. What is not there is looked for as long as what the viewer may not see. */
    public Optional<?> find(String id, Viewer viewer) {
        String label = graph.unseen("tells nobody which kind of thing it is", labels)
                .with("id", id)
                .one(row -> row.text("label"))
                .orElse(OFTEN_ASKED);
        return Objects.requireNonNull(byLabel.get(label)).apply(id, viewer);
    }
}
