package charteroak.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The product as {@code script/server} starts it. */
record Product(List<String> java, Path log) {

    /** Takes the command line that script/bench passes: java and its options. */
    static Product of(String commandLine) {
        return new Product(Stream.of(commandLine.strip().split("\\s+")).toList(), Path.of("target/bench-server.log"));
    }

    Started startWithSeed(Path data, Path seed) throws IOException, InterruptedException {
        return start(Map.of("CHARTER_OAK_DATA", data.toString(), "CHARTER_OAK_SEED", seed.toString()));
    }

    Started startWithoutSeed(Path data) throws IOException, InterruptedException {
        return start(Map.of("CHARTER_OAK_DATA", data.toString(), "CHARTER_OAK_SEED", ""));
    }

    Started startOn(String uri) throws IOException, InterruptedException {
        return start(Map.of(
                "SPRING_NEO4J_URI", uri,
                "SPRING_NEO4J_AUTHENTICATION_USERNAME", "neo4j",
                "SPRING_NEO4J_AUTHENTICATION_PASSWORD", "none",
                "CHARTER_OAK_DATA",
                        Path.of("target/bench-derived").toAbsolutePath().toString(),
                "CHARTER_OAK_SEED", ""));
    }

    private Started start(Map<String, String> settings) throws IOException, InterruptedException {
        int port = Started.freePort();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CHARTER_OAK_PORT", String.valueOf(port));
        return Started.process(java, environment, URI.create("http://127.0.0.1:" + port), "/actuator/health", log);
    }
}
