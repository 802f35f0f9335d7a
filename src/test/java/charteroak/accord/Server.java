package charteroak.accord;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.TestCallers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What people ask of the server over HTTP, and what they are answered. */
record Server(int port) {

    static final String READER = "reader;AUDITOR";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** The answer to a question, of which nothing is refused. */
    Told ask(String who, String document, Map<String, ?> variables) {
        Told answer = sent(who, document, variables);
        assertThat(answer.each("errors"))
                .as("errors of %s %s", document, variables)
                .isEmpty();
        return answer.at("data");
    }

    /** Does something as somebody who may, and answers the refusal; empty where it is done. */
    String refusal(String mutation, Map<String, ?> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        Told answer = sent(
                null,
                "mutation($input: %sInput!) { %s(input: $input) { userErrors { code field message } } }"
                        .formatted(type, mutation),
                Map.of("input", input));
        if (!answer.each("errors").isEmpty()) {
            return answer.text("errors");
        }
        return answer.each("data." + mutation + ".userErrors").stream()
                .map(error -> "%s %s: %s".formatted(error.text("code"), error.text("field"), error.text("message")))
                .findFirst()
                .orElse("");
    }

    /** A page as it is served. */
    String page(String address) {
        HttpResponse<String> response =
                send(to(address).header(TestCallers.HEADER, READER).build());
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    private Told sent(@Nullable String who, String document, Map<String, ?> variables) {
        HttpRequest.Builder request = to("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (who != null) {
            request.header(TestCallers.HEADER, who);
        }
        return new Told(JSON.readValue(send(request.build()).body(), Map.class));
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
