package charteroak.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long an ordinary question takes while others ask the dearest that is allowed, or try to take what the server has. */
final class Beside {

    private static final String SECTION = "An ordinary question beside eight clients of something dear";
    private static final String ORDINARY = Load.body("{ agency(code: \"SDE\") { name systems { name } } }");
    private static final int CLIENTS = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Started server;
    private final Report report;
    private final boolean quick;

    Beside(Started server, Report report, boolean quick) {
        this.server = server;
        this.report = report;
        this.quick = quick;
    }

    void measure() throws IOException, InterruptedException {
        beside("nothing", () -> HttpRequest.newBuilder(at("/actuator/health")).build(), 0);
        for (Map.Entry<String, Request> load : loads().entrySet()) {
            beside(load.getKey(), load.getValue(), CLIENTS);
        }
        memory();
    }

    private interface Request {
        HttpRequest make();
    }

    private Map<String, Request> loads() throws IOException, InterruptedException {
        String plan = plan();
        String coverage = coverage();
        String misspelt = IntStream.range(0, 70)
                .mapToObj(at -> "studnx" + (char) ('a' + at % 26))
                .collect(Collectors.joining(" "))
                .substring(0, 500);
        String search = Load.body("{ search(query: \"%s\") { totalCount didYouMean } }".formatted(misspelt));
        Map<String, Request> loads = new LinkedHashMap<>();
        loads.put("plans of 100 uses for 100 users", () -> question(plan));
        loads.put("coverage of the largest project", () -> question(coverage));
        loads.put("searches of 500 misspelt letters", () -> question(search));
        loads.put("wrong secrets", this::wrongSecret);
        loads.put("new sign-ins", this::newSignIn);
        return loads;
    }

    private void beside(String name, Request load, int clients) throws InterruptedException {
        var stopped = new AtomicBoolean();
        var asked = new AtomicLong();
        int seconds = quick ? 5 : 30;
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, clients))) {
            for (int client = 0; client < clients; client++) {
                threads.submit(() -> {
                    while (!stopped.get()) {
                        send(load.make());
                        asked.incrementAndGet();
                    }
                    return null;
                });
            }
            Load.Result ordinary = new FixedRate().run(at("/graphql"), List.of(ORDINARY), 10, seconds);
            stopped.set(true);
            report.line(
                    SECTION,
                    "beside %s: p50 / p95 / p99 (ms), how many of it were answered a second".formatted(name),
                    "%s, %.1f, %d failed"
                            .formatted(ordinary.latencies(), asked.get() / (double) seconds, ordinary.failed()));
        }
    }

    private void memory() throws IOException, InterruptedException {
        int all = quick ? 5_000 : 200_000;
        long before = server.residentMegabytes();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                threads.submit(() -> {
                    for (int at = 0; at < all / CLIENTS; at++) {
                        send(newSignIn());
                    }
                    return null;
                });
            }
        }
        report.line(
                SECTION,
                "memory before and after %,d sign-ins were begun".formatted(all),
                "%d MB, %d MB".formatted(before, server.residentMegabytes()));
    }

    private String plan() throws IOException, InterruptedException {
        JsonNode elements = ask("{ elements(first: 100) { nodes { id } } }").at("/data/elements/nodes");
        String uses = elements.valueStream()
                .map(element -> "{element: \"%s\", use: PAYLOAD}"
                        .formatted(element.get("id").asString()))
                .collect(Collectors.joining(", "));
        String users = IntStream.range(0, 100)
                .mapToObj(at -> "{name: \"Pat %d\", stateEmployee: %s}".formatted(at, at % 2 == 0))
                .collect(Collectors.joining(", "));
        return Load.body(
                "{ plan(draft: {wantedOn: \"%s\", users: [%s], request: {recipient: \"OPM\", purpose: EVALUATION, topic: \"Health\", uses: [%s]}}) { verdictAfter } }"
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(1), users, uses));
    }

    private String coverage() throws IOException, InterruptedException {
        JsonNode projects = ask("{ projects(first: 100) { nodes { id } } }").at("/data/projects/nodes");
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (JsonNode project : projects.values()) {
            String id = project.get("id").asString();
            JsonNode counts = ask("{ coverage(project: \"%s\") { counts { covered notCovered } } }".formatted(id))
                    .at("/data/coverage/counts");
            uses.put(
                    id,
                    counts.path("covered").asInt(0) + counts.path("notCovered").asInt(0));
        }
        String largest = uses.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        return Load.body("{ coverage(project: \"%s\") { verdict elements { verdict rules { code outcome reason } } } }"
                .formatted(largest));
    }

    private JsonNode ask(String document) throws IOException, InterruptedException {
        return JSON.readTree(http.send(question(Load.body(document)), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private HttpRequest question(String body) {
        return HttpRequest.newBuilder(at("/graphql"))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest wrongSecret() {
        String guess = Base64.getEncoder().encodeToString("matching-engine:guess".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(at("/oauth2/token"))
                .header("Authorization", "Basic " + guess)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
    }

    private HttpRequest newSignIn() {
        return HttpRequest.newBuilder(at("/oauth2/authorization/charter-oak")).build();
    }

    private void send(HttpRequest request) throws InterruptedException {
        try {
            http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException unanswered) {
            Thread.sleep(50);
        }
    }

    private URI at(String path) {
        return server.address().resolve(path);
    }
}
