package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@SeededGraphTest
class ReadmeTests {

    private static final Pattern SENT = Pattern.compile("-d @- <<'END'\n(.*?)END\n", Pattern.DOTALL);
    private static final Pattern ANSWERED = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private final JsonMapper json;
    private final int port;

    @Autowired
    ReadmeTests(JsonMapper json, @LocalServerPort int port) {
        this.json = json;
        this.port = port;
    }

    @Test
    void theFirstQueryAnswersAsTheReadmeSays() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of("README.md"));
        String sentByCurl = part(readme, SENT).replaceAll("[\r\n]", "");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(sentByCurl))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            assertThat(json.readTree(answer)).isEqualTo(json.readTree(part(readme, ANSWERED)));
        }
    }

    private static String part(String readme, Pattern wanted) {
        Matcher found = wanted.matcher(readme);
        assertThat(found.find()).as("the README has %s", wanted).isTrue();
        return found.group(1);
    }
}
