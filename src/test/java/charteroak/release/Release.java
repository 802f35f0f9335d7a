package charteroak.release;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.front.index.IndexAwaited;
import charteroak.ground.permission.Deed;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of one release.
 *
 * @param folder with the seed it came with, the whole graph as {@link WrittenGraph} tells it, what it answered, and what was done with an
 *     id of its own
 */
record Release(Path folder) {

    private static final Path ALL = Path.of("src/test/resources/releases");
    private static final Pattern CHANGE =
            Pattern.compile("\"labels\":\\[\"Change\"],\"properties\":\\{\"action\":\"(\\w+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Release> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Release::new).toList();
        }
    }

    /** The mutations that the trail of some release tells: no later story leaves one out. */
    static Set<String> mutationsOfAll() throws IOException {
        Set<String> mutations = new TreeSet<>();
        for (Release release : all()) {
            release.graph().lines().stream()
                    .map(CHANGE::matcher)
                    .filter(Matcher::find)
                    .flatMap(change -> Deed.recordedAs(change.group(1)).stream())
                    .forEach(deed -> mutations.add(deed.word()));
        }
        mutations.retainAll(Story.mutations());
        return mutations;
    }

    /** One that is to be written out. What was released is never written anew. */
    static Release called(String version) {
        Path folder = ALL.resolve(version);
        assertThat(folder).as("a release that was written out stays as it is").doesNotExist();
        return new Release(folder);
    }

    /** The first one, whose seed every story begins with. */
    static Release first() throws IOException {
        return all().getFirst();
    }

    /** Unpacks the seed that it came with into an empty folder. */
    String seed(Path into) throws IOException {
        try (FileSystem packed = FileSystems.newFileSystem(folder.resolve("seed.zip"));
                Stream<Path> files = Files.walk(packed.getPath("/"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path place = into.resolve(file.toString().substring(1));
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
        return into.toString();
    }

    WrittenGraph graph() throws IOException {
        return WrittenGraph.in(folder.resolve("graph.jsonl.gz"));
    }

    Path answers() {
        return folder.resolve("answers.jsonl");
    }

    /** What was asked of it, in the order of the answers. */
    List<Step> questions() throws IOException {
        return steps("answers.jsonl");
    }

    /** The acts by which it must recognize what is sent again. */
    List<Step> acts() throws IOException {
        return steps("acts.jsonl");
    }

    /** Everything is asked once before, since the trail tells who was shown what: it is to hold already that this was shown. */
    void write(ReleaseServer server, Driver driver, Story story) throws IOException {
        Files.createDirectories(folder);
        IndexAwaited.in(server.application());
        List<Step> questions = Questions.about(server);
        questions.forEach(question -> question.taken(server));
        Files.writeString(answers(), answers(server, questions));
        Files.writeString(
                folder.resolve("acts.jsonl"),
                lines(story.steps().stream()
                        .filter(Step::hasAnId)
                        .map(step -> JSON.writeValueAsString(step.written()))));
        WrittenGraph.of(driver).writeTo(folder.resolve("graph.jsonl.gz"));
    }

    /** Questions with what a server answers to them now, a line for each. */
    static String answers(ReleaseServer server, List<Step> questions) {
        return lines(questions.stream().map(question -> {
            Map<String, Object> line = question.written();
            JsonNode answer = question.taken(server);
            assertThat(answer.has("data")).as("%s: %s", question, answer).isTrue();
            line.put("answer", answer.path("data"));
            if (answer.has("errors")) {
                line.put("errors", answer.at("/errors").findValuesAsString("code"));
            }
            return JSON.writeValueAsString(line);
        }));
    }

    @SuppressWarnings("unchecked")
    private List<Step> steps(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(line -> Step.of(JSON.readValue(line, Map.class)))
                .toList();
    }

    private static String lines(Stream<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
