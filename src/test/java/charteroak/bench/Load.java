package charteroak.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts a closed loop of requests on a GraphQL endpoint with wrk, which costs the machine little itself. */
final class Load {

    private static final String SCRIPT = """
            local bodies = {}
            for line in io.lines(os.getenv("CHARTER_OAK_BODIES")) do bodies[#bodies + 1] = line end
            local next = 0
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            function request()
              next = next % #bodies + 1
              return wrk.format(nil, nil, nil, bodies[next])
            end
            function response(status) if status ~= 200 then failed = (failed or 0) + 1 end end
            function done(summary, latency)
              local refused = summary.errors.status + summary.errors.connect + summary.errors.read
              io.write(string.format("RESULT %f %d %d %d %d %d %d\\n", summary.requests / (summary.duration / 1e6),
                latency:percentile(50), latency:percentile(95), latency:percentile(99), summary.requests, refused,
                summary.errors.timeout))
            end
            """;

    private Load() {}

    /**
     * Requests a second, and how long one took in milliseconds.
     *
     * @param refused answered by something else than 200, or not connected
     * @param late not answered within two seconds
     */
    record Result(double perSecond, double p50, double p95, double p99, long asked, long refused, long late) {

        long failed() {
            return refused + late;
        }

        String latencies() {
            return "%.2f / %.2f / %.2f".formatted(p50, p95, p99);
        }
    }

    static Result run(URI endpoint, List<String> bodies, int connections, int seconds)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("charter-oak-load");
        Path file = Files.write(folder.resolve("bodies"), bodies, StandardCharsets.UTF_8);
        Path script = Files.writeString(folder.resolve("load.lua"), SCRIPT);
        var wrk = new ProcessBuilder(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "-s", script.toString(), endpoint.toString());
        wrk.environment().put("CHARTER_OAK_BODIES", file.toString());
        Process process = wrk.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] words = output.lines()
                .filter(line -> line.startsWith("RESULT"))
                .findFirst()
                .orElseThrow(() -> new IOException("wrk printed: " + output))
                .split(" ");
        return new Result(
                Double.parseDouble(words[1]),
                Long.parseLong(words[2]) / 1000.0,
                Long.parseLong(words[3]) / 1000.0,
                Long.parseLong(words[4]) / 1000.0,
                Long.parseLong(words[5]),
                Long.parseLong(words[6]),
                Long.parseLong(words[7]));
    }

    /** A GraphQL request's body on one line. */
    static String body(String document) {
        return "{\"query\":\"%s\"}"
                .formatted(document.strip()
                        .replaceAll("\\s+", " ")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\""));
    }
}
