package charteroak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Neo4j server in a process of its own, started once for a run of the tests and ended with it. Its jars are gathered by
 * {@code src/test/neo4j-server/pom.xml}, which {@code script/test} runs first.
 */
public final class SeparateServer {

    private static final Path JARS = Path.of("target/neo4j-server");
    private static final String PASSWORD = "contract-tests-only";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static Optional<GraphUnderTest.Address> running = Optional.empty();

    private SeparateServer() {}

    static synchronized GraphUnderTest.Address start() {
        if (running.isEmpty()) {
            running = Optional.of(startProcess());
        }
        return running.get();
    }

    private static GraphUnderTest.Address startProcess() {
        if (!Files.isDirectory(JARS)) {
            throw new IllegalStateException(
                    JARS + " is missing: run script/test, or mvn -f src/test/neo4j-server/pom.xml package.");
        }
        try {
            Path home = Files.createTempDirectory("charter-oak-neo4j");
            int port = freePort();
            configure(home, port, true);
            await(java(home, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", PASSWORD));
            serve(home, port);
            return new GraphUnderTest.Address("bolt://127.0.0.1:" + port, PASSWORD);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Serves the graph that an embedded server left in a folder, to whoever asks on loopback, until the returned process is ended. */
    public static Served serveWithoutPassword(Path home) throws IOException {
        int port = freePort();
        configure(home, port, false);
        return new Served("bolt://127.0.0.1:" + port, serve(home, port));
    }

    /** A server started on a folder. */
    public record Served(String uri, Process process) {}

    private static void configure(Path home, int port, boolean withPassword) throws IOException {
        Path configuration = Files.createDirectories(home.resolve("conf"));
        Files.writeString(configuration.resolve("neo4j.conf"), """
                server.default_listen_address=127.0.0.1
                server.bolt.listen_address=127.0.0.1:%d
                server.http.enabled=false
                server.https.enabled=false
                server.memory.pagecache.size=256m
                dbms.usage_report.enabled=false
                dbms.cypher.min_replan_interval=1h
                dbms.security.auth_enabled=%s
                """.formatted(port, withPassword));
    }

    private static Process serve(Path home, int port) throws IOException {
        Process server = java(
                home, "org.neo4j.server.Neo4jCommunity", "--home-dir=" + home, "--config-dir=" + home.resolve("conf"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        awaitPort(port, server, home);
        return server;
    }

    private static Process java(Path home, String mainClass, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                JARS.toAbsolutePath() + "/*",
                mainClass));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("server.log").toFile()));
        process.environment().put("NEO4J_HOME", home.toString());
        process.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        return process.start();
    }

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("Neo4j's administration tool did not set the password.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Neo4j was being set up.", interrupted);
        }
    }

    private static void awaitPort(int port, Process server, Path home) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && server.isAlive()) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("Neo4j did not start:\n" + Files.readString(home.resolve("server.log")));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
