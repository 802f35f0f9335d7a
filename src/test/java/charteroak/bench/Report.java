package charteroak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.kernel.internal.Version;
import tools.jackson.databind.json.JsonMapper;

/** Gathers figures under headings and writes them as a page for people. */
final class Report {

    private static final String HEAD = "\n\n| what | figure |\n|---|---|\n";

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final boolean quick;

    Report(boolean quick) {
        this.quick = quick;
    }

    /** Keeps the sections of an earlier page until one is measured again. */
    void keep(Path earlier) throws IOException {
        for (String section : Files.readString(earlier).split("\n## ")) {
            int head = section.indexOf(HEAD);
            if (head > 0) {
                String name = section.substring(0, head);
                sections.put(
                        name,
                        new ArrayList<>(
                                section.substring(head + HEAD.length()).lines().toList()));
                kept.add(name);
            }
        }
    }

    void line(String section, String what, String figure) {
        System.out.println(section + " | " + what + " | " + figure);
        if (kept.remove(section)) {
            sections.remove(section);
        }
        sections.computeIfAbsent(section, name -> new ArrayList<>()).add("| %s | %s |".formatted(what, figure));
    }

    void comparison(String size, PeerComparison.Outcome outcome) {
        line(
                "GraphQL beside @neo4j/graphql and the raw driver",
                "%s, %s: ours; theirs; raw driver (requests/s, three repetitions)"
                        .formatted(size, outcome.question().name()),
                "%s; %s; %s: **%.1f times theirs**, %.0f %% of the driver's%s"
                        .formatted(
                                round(outcome.ours()),
                                round(outcome.theirs()),
                                round(outcome.floor()),
                                outcome.ratio(),
                                100 * outcome.ofFloor(),
                                outcome.late().isEmpty() ? "" : "; " + String.join(", ", outcome.late())));
    }

    void write(Path file) throws IOException {
        var page = new StringBuilder("# Results\n\n");
        page.append("Written by `script/bench`%s on %s.\n\n%s\n%s\n"
                .formatted(quick ? " quick" : "", LocalDate.now(ZoneOffset.UTC), machine(), versions()));
        page.append(
                "\nMachines are shared and noisy: read the ratios. Times to healthy are from the start of the process to the first good\n");
        page.append("answer of `/actuator/health`. Loads are closed loops of `wrk` on the same machine.\n");
        sections.forEach((name, lines) -> {
            page.append("\n## ").append(name).append(HEAD);
            lines.forEach(line -> page.append(line).append('\n'));
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page);
    }

    private static String round(List<Double> numbers) {
        return String.join(", ", numbers.stream().map("%,.0f"::formatted).toList());
    }

    private static String versions() throws IOException {
        String node = new String(
                        new ProcessBuilder("node", "--version")
                                .start()
                                .getInputStream()
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .strip();
        String peer = JsonMapper.shared()
                .readTree(Path.of("bench/peer/package.json").toFile())
                .get("dependencies")
                .get("@neo4j/graphql")
                .asString();
        return "Neo4j %s, Lucene %s; the peer is @neo4j/graphql %s on Node %s."
                .formatted(Version.getNeo4jVersion(), org.apache.lucene.util.Version.LATEST, peer, node);
    }

    private static String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*: ", ""))
                .findFirst()
                .orElse("unknown processor");
        String memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D+", "");
        return "Machine: %d cores (%s), %d GiB, Linux %s, Java %s."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor,
                        Long.parseLong(memory) / 1024 / 1024,
                        System.getProperty("os.version"),
                        System.getProperty("java.version"));
    }
}
