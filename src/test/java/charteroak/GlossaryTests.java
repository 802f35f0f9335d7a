package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GlossaryTests {

    private static final Pattern MESSAGE = Pattern.compile("^msgid (\".+\")\nmsgstr (\".*\")$", Pattern.MULTILINE);

    private final Glossary glossary = Glossary.of(Path.of("docs/glossary.md"));

    @Test
    void theWebSaysEachTermAlwaysInTheSameWords() throws IOException {
        Map<String, String> messages = web();
        assertThat(messages).hasSizeGreaterThan(500);
        assertThat(messages.entrySet().stream()
                        .flatMap(message -> glossary.faults(message.getKey(), message.getValue()).stream()))
                .isEmpty();
    }

    @Test
    void theServerSaysEachTermAlwaysInTheSameWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            var spanish = files.filter(file -> file.toString().endsWith("_es.properties"))
                    .toList();
            assertThat(spanish).isNotEmpty();
            assertThat(spanish.stream().flatMap(this::faults)).isEmpty();
        }
    }

    @Test
    void anotherWordForATermIsFound() {
        assertThat(glossary.faults("No data sharing agreements", "Ningún convenio"))
                .hasSize(1);
        assertThat(glossary.faults("No data sharing agreements", "Acuerdos para compartir datos: ninguno"))
                .isEmpty();
        assertThat(glossary.faults("Agencies, {agency}", "Agencias, {agency}")).isEmpty();
    }

    private Stream<String> faults(Path spanish) {
        Properties english = bundle(
                spanish.resolveSibling(spanish.getFileName().toString().replace("_es.properties", "_en.properties")));
        Properties translated = bundle(spanish);
        return english.stringPropertyNames().stream()
                .filter(translated::containsKey)
                .flatMap(key -> glossary.faults(english.getProperty(key), translated.getProperty(key)).stream());
    }

    private static Map<String, String> web() throws IOException {
        var json = JsonMapper.shared();
        return MESSAGE.matcher(Files.readString(Path.of("web/src/locales/es.po")))
                .results()
                .collect(Collectors.toMap(
                        message -> json.readValue(message.group(1), String.class),
                        message -> json.readValue(message.group(2), String.class)));
    }

    private static Properties bundle(Path file) {
        var bundle = new Properties();
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            bundle.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundle;
    }
}
