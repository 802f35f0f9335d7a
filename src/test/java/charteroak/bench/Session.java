package charteroak.bench;

import charteroak.ground.identity.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser at the server, signed in or not, as far as it asks questions: by the ids of the web app's documents. */
record Session(URI endpoint, PersistedNames documents, Map<String, String> cookies, HttpClient http) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROOF = "XSRF-TOKEN";

    /** That a question was refused or failed. */
    static final class NotAnswered extends IOException {
        private static final long serialVersionUID = 1;

        NotAnswered(String why) {
            super(why);
        }
    }

    static Session of(URI server, PersistedNames documents, String account) {
        var browser = new Browser(server.getPort());
        browser.signIn(account);
        if (!browser.viewer().path("signedIn").asBoolean(false)) {
            throw new IllegalStateException("Nobody could sign in as " + account);
        }
        Map<String, String> cookies = Stream.of("charter-oak-session", PROOF)
                .flatMap(name -> browser.cookie(name).map(value -> Map.entry(name, value)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Session(server.resolve("/graphql"), documents, cookies, HttpClient.newHttpClient());
    }

    static Session ofAnybody(URI server, PersistedNames documents) {
        return new Session(server.resolve("/graphql"), documents, Map.of(), HttpClient.newHttpClient());
    }

    /** What a document of the web app is answered with. */
    JsonNode ask(String document, Map<String, Object> variables) throws IOException, InterruptedException {
        return data(document, http.send(question(document, variables), HttpResponse.BodyHandlers.ofString()));
    }

    /** Asks without waiting, and adds how long the answer took to those of the same document. */
    CompletableFuture<?> send(String document, Map<String, Object> variables, Map<String, List<Double>> times) {
        long start = System.nanoTime();
        return http.sendAsync(question(document, variables), HttpResponse.BodyHandlers.ofString())
                .thenAccept(answer -> {
                    synchronized (times) {
                        times.computeIfAbsent(document, any -> new ArrayList<>())
                                .add((System.nanoTime() - start) / 1e6);
                    }
                    try {
                        data(document, answer);
                    } catch (NotAnswered failure) {
                        throw new IllegalStateException(failure);
                    }
                });
    }

    private HttpRequest question(String document, Map<String, Object> variables) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("documentId", documents.id(document), "variables", variables))));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        Optional.ofNullable(cookies.get(PROOF)).ifPresent(proof -> request.header("X-XSRF-TOKEN", proof));
        return request.build();
    }

    private static JsonNode data(String document, HttpResponse<String> answer) throws NotAnswered {
        JsonNode body = JSON.readTree(answer.body());
        if (answer.statusCode() != 200 || body.has("errors")) {
            throw new NotAnswered("%s was answered with %d: %s"
                    .formatted(
                            document,
                            answer.statusCode(),
                            answer.body()
                                    .substring(0, Math.min(500, answer.body().length()))));
        }
        return body.get("data");
    }
}
