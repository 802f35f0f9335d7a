package charteroak.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.Driver;

/** The floor: the same Cypher asked through the driver alone, with nothing before or after it. */
final class RawDriver {

    private RawDriver() {}

    static double perSecond(Driver driver, PeerComparison.Question question, int connections, int seconds)
            throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int offset = i;
                counts.add(threads.submit(() -> asked(driver, question, offset, end)));
            }
            long total = 0;
            for (Future<Long> count : counts) {
                total += count.get();
            }
            return (double) total / seconds;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long asked(Driver driver, PeerComparison.Question question, int offset, long end) {
        long count = 0;
        try (var session = driver.session()) {
            while (System.nanoTime() < end) {
                var parameters = question.parameters()
                        .get((int) ((offset + count) % question.parameters().size()));
                session.run(question.cypher(), parameters).list();
                count++;
            }
        }
        return count;
    }
}
