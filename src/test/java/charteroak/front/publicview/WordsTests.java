package charteroak.front.publicview;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.front.publicview.PublicProject.Stage;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.verdict.Verdict;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {

    private final Properties english = words("en");
    private final Properties spanish = words("es");

    @Test
    void saysEverythingInBothLanguages() {
        Set<String> spanishOnly = spanish.stringPropertyNames().stream()
                .filter(Predicate.not(english::containsKey))
                .collect(Collectors.toSet());
        assertThat(spanish.stringPropertyNames()).containsAll(english.stringPropertyNames());
        assertThat(spanishOnly).as("English has the agencies' own names").allMatch(key -> key.startsWith("agency."));
        assertThat(spanish.values()).doesNotContain("");
    }

    @Test
    void hasAWordForEveryCode() {
        Stream<String> stages = Arrays.stream(Stage.values()).map(stage -> "stage." + stage);
        Stream<String> progress = Arrays.stream(Step.Progress.values()).map(one -> "progress." + one);
        Stream<String> identifying =
                Arrays.stream(AgencyData.Identifying.values()).map(one -> "identifying." + one);
        Stream<String> agreements = Arrays.stream(PublicAgreement.Kind.values())
                .flatMap(kind -> Stream.of("agreement." + kind, "word." + kind + ".meaning"));
        Stream<String> verdicts = Arrays.stream(Verdict.values())
                .flatMap(verdict -> Stream.of("today." + verdict, "today." + verdict + ".meaning"));
        Stream<String> rules = Arrays.stream(Rule.values()).map(rule -> "missing." + rule);
        assertThat(english.stringPropertyNames())
                .containsAll(Stream.of(stages, progress, identifying, agreements, verdicts, rules)
                        .flatMap(keys -> keys)
                        .toList());
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var text = WordsTests.class.getResourceAsStream("/publicview/messages_" + language + ".properties")) {
            assertThat(text).isNotNull();
            words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
