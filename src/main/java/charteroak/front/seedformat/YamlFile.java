package charteroak.front.seedformat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file of a seed folder. Its nodes are parsed but never turned into objects, so a file can name no class and
 * every node knows its line.
 */
record YamlFile(String name, Reading reading) {

    Optional<SeedValue> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(64 * 1024 * 1024);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                reading.unreadable(new SeedPlace(name, 1), "the file is empty.");
            }
            return Optional.ofNullable(root).map(this::written);
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            reading.unreadable(new SeedPlace(name, line), "this is not YAML: %s.", broken.getProblem());
        } catch (YAMLException broken) {
            reading.unreadable(
                    new SeedPlace(name, 1),
                    "this is not YAML that can be read: %s",
                    String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    private SeedValue written(Node node) {
        SeedPlace place = new SeedPlace(name, node.getStartMark().getLine() + 1);
        return switch (node) {
            case ScalarNode scalar ->
                scalar.getTag().equals(Tag.NULL)
                        ? new SeedValue.Nothing(place)
                        : new SeedValue.Text(place, scalar.getValue());
            case SequenceNode list ->
                new SeedValue.Items(
                        place, list.getValue().stream().map(this::written).toList());
            case MappingNode group -> new SeedValue.Fields(place, fields(group));
            default -> new SeedValue.Nothing(place);
        };
    }

    private Map<String, SeedValue> fields(MappingNode group) {
        Map<String, SeedValue> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : group.getValue()) {
            SeedPlace place =
                    new SeedPlace(name, tuple.getKeyNode().getStartMark().getLine() + 1);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                reading.problem(place, "the name of a field must be a plain text.");
            } else if (fields.putIfAbsent(key.getValue(), written(tuple.getValueNode())) != null) {
                reading.problem(place, "'%s' stands twice in this group; keep one.", key.getValue());
            }
        }
        return fields;
    }
}
