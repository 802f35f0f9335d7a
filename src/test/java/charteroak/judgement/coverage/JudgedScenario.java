package charteroak.judgement.coverage;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A seed folder that differs from the base in few files, and what the rules must answer about it. */
public record JudgedScenario(
        Path folder,
        String name,
        @Nullable String refused,
        List<Question> questions,
        List<Object> runs,
        List<ExpectedFinding> findings) {

    private static final Path ALL = Path.of("src/test/resources/judged");
    private static final String ITSELF = "scenario.yaml";

    /** Every scenario, in the order of their numbers. */
    public static List<JudgedScenario> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(folder -> Files.exists(folder.resolve(ITSELF)))
                    .sorted()
                    .map(JudgedScenario::in)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JudgedScenario in(Path folder) {
        try (Reader text = Files.newBufferedReader(folder.resolve(ITSELF))) {
            Written written = new Written(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
            return new JudgedScenario(
                    folder,
                    written.text("name"),
                    written.optional("refused"),
                    written.list("questions", Question::of),
                    written.list("runs", Written::all),
                    written.list("findings", ExpectedFinding::of));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String number() {
        return folder.getFileName().toString();
    }

    /** Writes the base with the files of this scenario in the place of its own. */
    public Path assembleIn(Path target) throws IOException {
        copy(ALL.resolve("base"), target);
        copy(folder, target);
        Files.delete(target.resolve(ITSELF));
        return target;
    }

    /** The numbers of the projects it asks about. */
    public List<String> projects() {
        return questions.stream().map(Question::project).distinct().toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A question and what must be answered: one of the verdicts, and the outcomes of some rules. */
    record Question(
            String project,
            LocalDate asOf,
            @Nullable Instant knownAt,
            @Nullable String element,
            @Nullable String use,
            Set<String> verdicts,
            Map<String, String> rules) {

        private static Question of(Written written) {
            String knownAt = written.optional("knownAt");
            return new Question(
                    written.text("project"),
                    written.day("asOf"),
                    knownAt == null ? null : Instant.parse(knownAt),
                    written.optional("element"),
                    written.optional("use"),
                    Set.of(written.text("verdict").split("\\|")),
                    written.texts("rules"));
        }

        @Override
        public String toString() {
            return "%s on %s%s: %s"
                    .formatted(
                            project,
                            asOf,
                            knownAt == null ? "" : ", known at " + knownAt,
                            element == null ? "the whole project" : element + " as " + use);
        }
    }

    /** Whether something must have been found from the runs, or from one of them. */
    record ExpectedFinding(@Nullable String run, boolean present) {

        private static ExpectedFinding of(Written written) {
            return new ExpectedFinding(
                    written.optional("run"), Boolean.TRUE.equals(written.all().get("present")));
        }
    }

    /** A group of a YAML file. */
    private record Written(Map<?, ?> all) {

        String text(String key) {
            return Objects.requireNonNull(optional(key), () -> key + " is missing in " + all);
        }

        @Nullable
        String optional(String key) {
            Object value = all.get(key);
            return value == null ? null : value.toString();
        }

        LocalDate day(String key) {
            Object value = Objects.requireNonNull(all.get(key), key);
            return value instanceof Date date
                    ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()
                    : LocalDate.parse(value.toString());
        }

        Map<String, String> texts(String key) {
            Map<String, String> texts = new TreeMap<>();
            if (all.get(key) instanceof Map<?, ?> group) {
                group.forEach((name, value) -> texts.put(name.toString(), value.toString()));
            }
            return texts;
        }

        <T> List<T> list(String key, Function<Written, T> reading) {
            return all.get(key) instanceof List<?> items
                    ? items.stream()
                            .map(item -> reading.apply(new Written((Map<?, ?>) item)))
                            .toList()
                    : List.of();
        }
    }
}
