package charteroak.ground.backup;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.CharterOak;
import charteroak.ground.identity.Tokens;
import charteroak.ground.provider.DemoFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("long")
class BackupTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final DemoFolder DEMO = DemoFolder.afterTheFirstStart();
    private static final List<String> DAYS = List.of("2024-06-30", "2026-03-31", "2026-04-01");

    @TempDir
    Path folder;

    @Test
    void aBackupUnderLoadRestoredElsewhereComesToTheSameVerdictsAndItsTrailIsWhole() throws Exception {
        Path key = Files.write(
                folder.resolve("key"), "a key for this test, not too short".getBytes(StandardCharsets.UTF_8));
        Path archive = folder.resolve("archive");
        Map<String, String> verdicts;
        List<String> kept;
        try (Server server = new Server(folder.resolve("data"))) {
            refusesWhoeverIsNotTheOperator(server);
            verdicts = server.verdicts();
            try (Load load = new Load(server)) {
                load.hasDone(10);
                kept = load.done();
                script(server, "backup", archive.toString(), key.toString());
                load.hasDone(load.done().size() + 10);
            }
        }
        assertThat(FileSystemUtils.deleteRecursively(folder.resolve("data"))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        Path restored = folder.resolve("restored");
        assertThat(run(Map.of(), "restore", archive.toString(), restored.toString()))
                .startsWith("1 ")
                .contains("key file");
        assertThat(run(Map.of(), "restore", archive.toString(), restored.toString(), key.toString()))
                .startsWith("0 ");
        for (String secret :
                List.of("graph/bolt-password", "audit/head-key.pem", "operator-secret", "identity", "index")) {
            assertThat(restored.resolve(secret)).doesNotExist();
        }
        try (Server server = new Server(restored)) {
            assertThat(server.verdicts()).isEqualTo(verdicts).hasSizeGreaterThan(30);
            assertThat(kept)
                    .isNotEmpty()
                    .allSatisfy(decision -> assertThat(
                                    server.ask("{ node(id: \"%s\") { id } }".formatted(decision), "auditor")
                                            .at("/data/node/id")
                                            .asString())
                            .isEqualTo(decision));
            JsonNode verified = server.ask(
                            "mutation { verifyAuditTrail { verified broken { message } findings { message } } }",
                            "auditor")
                    .at("/data/verifyAuditTrail");
            assertThat(verified.get("broken").isNull()).as(verified.toString()).isTrue();
            assertThat(verified.get("findings").isEmpty())
                    .as(verified.toString())
                    .isTrue();
            assertThat(verified.get("verified").asInt()).isGreaterThan(kept.size());
            String decided = server.decide();
            assertThat(decided).startsWith("decision-");
            script(server, "backup", folder.resolve("again").toString());
        }
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        assertThat(run(
                        Map.of(),
                        "restore",
                        archive.toString(),
                        folder.resolve("spoilt").toString(),
                        key.toString()))
                .startsWith("1 ")
                .contains("altered");
        assertThat(folder.resolve("spoilt")).doesNotExist();
    }

    private static void refusesWhoeverIsNotTheOperator(Server server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.at("/operator/backup"))
                .header("Content-Type", "text/plain")
                .header("X-Operator-Secret", "guessed")
                .POST(HttpRequest.BodyPublishers.ofString("/tmp/nowhere"))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("NOT_THE_OPERATOR");
    }

    private static void script(Server server, String... words) throws Exception {
        Map<String, String> settings =
                Map.of("CHARTER_OAK_DATA", server.data.toString(), "CHARTER_OAK_PORT", String.valueOf(server.port));
        assertThat(run(settings, words)).startsWith("0 ");
    }

    /** The exit code of a script and what it said. */
    private static String run(Map<String, String> settings, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, "script/" + words[0]);
        ProcessBuilder script = new ProcessBuilder(command).redirectErrorStream(true);
        script.environment().putAll(settings);
        Process process = script.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + said;
    }

    /** The whole application on a data folder. */
    private static final class Server implements AutoCloseable {

        private final Path data;
        private final ServletWebServerApplicationContext application;
        private final int port;
        private final Map<String, String> tokens = new TreeMap<>();

        Server(Path data) {
            this.data = data;
            this.application = (ServletWebServerApplicationContext) SpringApplication.run(
                    CharterOak.class,
                    "--server.port=0",
                    "--charteroak.store.data=" + data,
                    "--charteroak.identity.folder=" + DEMO.path(),
                    "--charteroak.seed.folder=catalog-seed",
                    "--charteroak.deadline.sweep=-",
                    "--charteroak.limits.rates.enabled=false");
            this.port = Objects.requireNonNull(application.getWebServer()).getPort();
            Tokens given = new Tokens(port, DEMO);
            tokens.put("engine", given.given());
            tokens.put("auditor", given.givenTo("audit-verifier"));
        }

        URI at(String address) {
            return URI.create("http://127.0.0.1:%d%s".formatted(port, address));
        }

        JsonNode ask(String document, String machine) {
            HttpRequest request = HttpRequest.newBuilder(at("/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + tokens.get(machine))
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                    .build();
            try {
                return JSON.readTree(
                        HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
            } catch (IOException failure) {
                throw new AssertionError(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }

        Map<String, String> verdicts() {
            Map<String, String> verdicts = new TreeMap<>();
            JsonNode projects =
                    ask("{ projects(first: 100) { nodes { id } } }", "auditor").at("/data/projects/nodes");
            for (JsonNode project : projects) {
                String id = project.get("id").asString();
                for (String day : DAYS) {
                    verdicts.put(
                            id + " " + day,
                            ask(
                                            "{ coverage(project: \"%s\", asOf: \"%s\") { verdict validUntil counts { covered notCovered needsCounsel } } }"
                                                    .formatted(id, day),
                                            "auditor")
                                    .toString());
                }
            }
            return verdicts;
        }

        /** Has one verdict kept, and answers the id of the decision; empty when it was not. */
        String decide() {
            return ask(
                            "mutation { decide(input: {project: \"project-2023-07\", actId: \"%s\"}) { decision { id } } }"
                                    .formatted(UUID.randomUUID()),
                            "engine")
                    .at("/data/decide/decision/id")
                    .asString("");
        }

        @Override
        public void close() {
            application.close();
        }
    }

    /** People who write without end. */
    private static final class Load implements AutoCloseable {

        private final Queue<String> done = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final List<Thread> people = new ArrayList<>();

        Load(Server server) {
            for (int person = 0; person < 3; person++) {
                people.add(Thread.ofPlatform().start(() -> {
                    while (!stopped.get()) {
                        String decision = server.decide();
                        if (!decision.isEmpty()) {
                            done.add(decision);
                        }
                    }
                }));
            }
        }

        List<String> done() {
            return List.copyOf(done);
        }

        void hasDone(int many) throws InterruptedException {
            for (int waited = 0; waited < 1_200 && done.size() < many; waited++) {
                Thread.sleep(50);
            }
            assertThat(done).hasSizeGreaterThanOrEqualTo(many);
        }

        @Override
        public void close() throws InterruptedException {
            stopped.set(true);
            for (Thread person : people) {
                person.join();
            }
        }
    }
}
