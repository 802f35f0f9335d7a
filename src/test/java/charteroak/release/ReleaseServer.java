package charteroak.release;

import charteroak.CharterOak;
import charteroak.SetClock;
import charteroak.TestCallers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application on a data folder and a clock of its own, asked over HTTP as anybody. */
final class ReleaseServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ServletWebServerApplicationContext application;
    private final int port;

    ReleaseServer(Path data, SetClock clock, String seed) {
        application =
                (ServletWebServerApplicationContext) new SpringApplicationBuilder(CharterOak.class, TestCallers.class)
                        .initializers(clock)
                        .run(
                                "--server.port=0",
                                "--charteroak.store.data=" + data,
                                "--charteroak.seed.folder=" + seed,
                                "--charteroak.lineage.secret=known to every test",
                                "--charteroak.deadline.sweep=-",
                                "--charteroak.stage.turn=-",
                                "--charteroak.limits.time=10m",
                                "--charteroak.limits.intake-time=10m",
                                "--charteroak.limits.rates.enabled=false");
        port = Objects.requireNonNull(application.getWebServer()).getPort();
    }

    ApplicationContext application() {
        return application;
    }

    /** The whole answer to a document of GraphQL. */
    JsonNode ask(String as, String document, @Nullable Object input) {
        return JSON.readTree(post(
                "/graphql",
                as,
                JSON.writeValueAsString(
                        input == null
                                ? Map.of("query", document)
                                : Map.of("query", document, "variables", Map.of("input", input)))));
    }

    /** What lineage answers to an event. */
    JsonNode tell(String as, Object event) {
        return JSON.readTree(post("/api/v1/lineage", as, JSON.writeValueAsString(event)));
    }

    private String post(String address, String as, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, address)))
                .header("Content-Type", "application/json")
                .header(TestCallers.HEADER, as)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
