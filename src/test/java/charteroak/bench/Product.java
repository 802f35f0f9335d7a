package charteroak.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Runs a class of the tests as the product is run, on a data folder and without a seed, and answers the figures it printed. */
    Map<String, String> figures(Class<?> main, Path data, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java.stream()
                .takeWhile(word -> !word.equals("-jar"))
                .filter(word -> !word.startsWith("-XX:AOT"))
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(log.toFile());
        builder.environment()
                .putAll(Map.of("CHARTER_OAK_DATA", data.toString(), "CHARTER_OAK_SEED", "", "CHARTER_OAK_PORT", "0"));
        Process process = builder.start();
        Map<String, String> figures = new LinkedHashMap<>();
        try (var output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                String[] words = line.split("\t");
                if (words[0].equals("FIGURE")) {
                    figures.put(words[1], words[2]);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " failed; see " + log);
        }
        return figures;
    }

    /** How long the server's log says it took, in its newest lines, from one thing it did to another. */
    double secondsBetween(String first, String last) throws IOException {
        return Duration.between(when(first), when(last)).toMillis() / 1000.0;
    }

    /** Waits until a server that started has indexed everything, and says how long that took. */
    long millisecondsIndexing(Started server) throws IOException, InterruptedException {
        String pid = " " + server.process().pid() + " ";
        while (server.process().isAlive()) {
            Optional<String> line = lines().stream()
                    .filter(each -> each.contains(pid) && each.contains("Indexed the catalogue"))
                    .findFirst();
            if (line.isPresent()) {
                return Long.parseLong(line.get().replaceAll(".* in (\\d+) ms.*", "$1"));
            }
            Thread.sleep(200);
        }
        throw new IOException("The server stopped before it had indexed the catalogue; see " + log);
    }

    private Instant when(String said) throws IOException {
        return lines().reversed().stream()
                .filter(line -> line.contains(said))
                .findFirst()
                .map(line -> Instant.parse(line.substring(0, line.indexOf(' '))))
                .orElseThrow(() -> new IOException("The log never said '" + said + "'; see " + log));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log);
    }

    private Started start(Map<String, String> settings) throws IOException, InterruptedException {
        int port = Started.freePort();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("CHARTER_OAK_PORT", String.valueOf(port));
        environment.put("CHARTEROAK_LIMITS_RATES_ENABLED", "false");
        return Started.process(java, environment, URI.create("http://127.0.0.1:" + port), "/actuator/health", log);
    }
}
