package charteroak.release;

import charteroak.SetClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is done to the seeded catalog before its graph is written out, step by step.
 *
 * @param steps one a minute
 */
record Story(List<Step> steps) {

    static final Instant BEGINS = Instant.parse("2026-11-28T14:00:00Z");

    static Story read() throws IOException {
        List<Map<String, Object>> steps = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("src/test/resources/releases/story.yaml")));
        return new Story(steps.stream().map(Step::of).toList());
    }

    void happens(ReleaseServer server, SetClock clock, Consumer<Step> afterEach) {
        for (Step step : steps) {
            clock.pass(Duration.ofMinutes(1));
            step.done(server);
            afterEach.accept(step);
        }
    }
}
