package charteroak.judgement.coverage;

import charteroak.judgement.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The file coverage/scenarios.yaml: a usual world, and what is asked of it when something is otherwise. */
public final class Scenarios {

    private static final Map<String, Object> FILE = file();

    private Scenarios() {}

    public static List<Scenario> all() {
        return ScenarioWorld.maps(FILE, "scenarios").stream().map(Scenario::of).toList();
    }

    /** The facts of a world in which schedules cite all the law there is. */
    public static Facts citingAll() {
        List<String> codes = ScenarioWorld.maps(ScenarioWorld.map(FILE, "usual"), "bases").stream()
                .map(basis -> ScenarioWorld.text(basis, "code"))
                .toList();
        ScenarioWorld world = usual();
        world.happened(Map.of("with", Map.of("citedByP", codes)));
        return world.facts();
    }

    /** The world in which all is as it should be. */
    public static ScenarioWorld usual() {
        return new ScenarioWorld(FILE);
    }

    /** Days and words are read as they are written. */
    private static Map<String, Object> file() {
        Resolver plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
                addImplicitResolver(Tag.NULL, EMPTY, null);
                addImplicitResolver(Tag.BOOL, BOOL, "tf");
            }
        };
        LoaderOptions options = new LoaderOptions();
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                plain);
        try (InputStream in = Scenarios.class.getResourceAsStream("/coverage/scenarios.yaml")) {
            return yaml.load(Objects.requireNonNull(in));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
