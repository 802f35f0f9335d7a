package charteroak.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a fixed rate whether or not earlier ones were answered, and counts from the moment each was due: a closed loop
 * waits for a slow server and so hides how long others would have queued.
 */
final class FixedRate {

    private final HttpClient http = HttpClient.newHttpClient();

    Load.Result run(URI endpoint, List<String> bodies, int perSecond, int seconds) {
        int requests = perSecond * seconds;
        long[] nanos = new long[requests];
        var failed = new AtomicInteger();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int at = 0; at < requests; at++) {
            int number = at;
            long due = start + at * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            var request = HttpRequest.newBuilder(endpoint)
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(bodies.get(at % bodies.size())))
                    .build();
            answers.add(http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .handle((response, failure) -> {
                        nanos[number] = System.nanoTime() - due;
                        if (failure != null || response.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                        return null;
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        Arrays.sort(nanos);
        return new Load.Result(perSecond, at(nanos, 50), at(nanos, 95), at(nanos, 99), requests, failed.get(), 0);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }
}
