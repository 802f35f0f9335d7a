package charteroak.release;

import charteroak.Contract;
import charteroak.SetClock;
import graphql.schema.GraphQLFieldDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is done to the seeded catalog before its graph is written out, step by step.
 *
 * @param steps one a minute
 */
record Story(List<Step> steps) {

    private static final Set<String> LEAVES_NO_CHANGE = Set.of(
            "verifyAuditTrail",
            "keepPlan",
            "forgetPlan",
            "saveRequest",
            "inviteCoAuthor",
            "joinRequest",
            "removeCoAuthor");

    static final Instant BEGINS = Instant.parse("2026-11-28T14:00:00Z");

    static Story read() throws IOException {
        List<Map<String, Object>> steps = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("src/test/resources/releases/story.yaml")));
        return new Story(steps.stream().map(Step::of).toList());
    }

    /** The mutations that leave a change in the trail, all of which the story of a release tells. */
    static Set<String> mutations() {
        return Contract.mutations().getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .filter(mutation -> !LEAVES_NO_CHANGE.contains(mutation))
                .collect(Collectors.toSet());
    }

    /** The mutations that it tells. */
    Set<String> done() {
        return steps.stream().map(Step::does).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    void happens(ReleaseServer server, SetClock clock, Consumer<Step> afterEach) {
        for (Step step : steps) {
            clock.pass(Duration.ofMinutes(1));
            step.done(server);
            afterEach.accept(step);
        }
    }
}
