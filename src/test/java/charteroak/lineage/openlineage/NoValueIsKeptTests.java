package charteroak.lineage.openlineage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.CharterOak;
import charteroak.TestCallers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class NoValueIsKeptTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern MARKER = Pattern.compile("(?i)Quokka([0-9]{5})Zulu|900-[0-9]{2}-([0-9]{4})");

    @TempDir
    Path data;

    @Test
    void noFileOfTheDataFolderAndNoLineOfTheLogHoldsAValueThatAnEventSaid(CapturedOutput output) throws Exception {
        SpecifiedFacets facets = new SpecifiedFacets();
        Map<String, String> words = MarkedEvents.of(facets, "Quokka%05dZulu"::formatted);
        Map<String, String> values = MarkedEvents.of(facets, number -> "900-%02d-%04d".formatted(number % 97, number));
        words.keySet().removeIf(place -> MarkedEvents.NAMES.matcher(place).matches());
        values.keySet().removeIf(place -> !MarkedEvents.NAMES.matcher(place).matches());
        List<String> posted =
                Stream.concat(words.values().stream(), values.values().stream()).toList();
        assertThat(posted).hasSizeGreaterThan(200);
        List<String> told = new ArrayList<>();
        int recorded = 0;
        try (ConfigurableApplicationContext application = start()) {
            URI address = URI.create("http://127.0.0.1:%s/api/v1/lineage"
                    .formatted(application.getEnvironment().getProperty("local.server.port")));
            for (String event : posted) {
                HttpResponse<String> answer = post(address, event);
                recorded += answer.statusCode() == 201 ? 1 : 0;
                told.add(answer.body());
                told.add(post(address, event.substring(0, event.length() - 2)).body());
            }
        }
        assertThat(recorded).as("events that were recorded").isGreaterThan(200);
        assertThat(filesWithMarkers()).as("files of the data folder").isEmpty();
        assertThat(markers(output.getAll())).as("the log").isEmpty();
        assertThat(markers(told.toString())).as("answers").isEmpty();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(CharterOak.class, TestCallers.class)
                .run(
                        "--server.port=0",
                        "--charteroak.store.data=" + data,
                        "--charteroak.seed.folder=",
                        "--charteroak.deadline.sweep=-",
                        "--charteroak.limits.rates.enabled=false");
    }

    private static HttpResponse<String> post(URI address, String body) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private List<String> filesWithMarkers() throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(data)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).anyMatch(file -> file.toString().contains("transactions"));
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            SortedSet<String> markers = new TreeSet<>(markers(new String(bytes, StandardCharsets.ISO_8859_1)));
            markers.addAll(markers(new String(bytes, StandardCharsets.UTF_16LE)));
            markers.addAll(markers(new String(bytes, StandardCharsets.UTF_16BE)));
            if (!markers.isEmpty()) {
                found.add(data.relativize(file) + " " + markers);
            }
        }
        return found;
    }

    private static SortedSet<String> markers(String text) {
        SortedSet<String> markers = new TreeSet<>();
        Matcher found = MARKER.matcher(text);
        while (found.find() && markers.size() < 20) {
            markers.add(found.group());
        }
        return markers;
    }
}
