package charteroak.agreements.signedcopy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * An S3 server in a process of its own, with one bucket. Its jar is fetched by {@code src/test/s3-server/pom.xml}, which
 * {@code script/test} runs first.
 */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "signed-copies";

    private static final Path JAR = Path.of("target/s3-server/s3-server.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(
                    JAR + " is missing: run script/test, or mvn -f src/test/s3-server/pom.xml package.");
        }
        int port = freePort();
        Path log = folder.resolve("server.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--server.ssl.enabled=false",
                        "--http.port=-1",
                        "--com.adobe.testing.s3mock.store.root=" + Files.createDirectory(folder.resolve("objects")),
                        "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        S3Server server = new S3Server(process, URI.create("http://127.0.0.1:" + port));
        server.awaitPort(port, log);
        return server;
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitPort(int port, Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("The S3 server did not start:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
