package charteroak.ground.rates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits how many work at once. A limited number may wait in line for a short time, at most half of them from one
 * client.
 */
final class TurnsToWork {

    private final Semaphore free;
    private final int line;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ConcurrentMap<String, Integer> waitingOf = new ConcurrentHashMap<>();

    TurnsToWork(int atOnce, int line, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.line = line;
        this.patience = patience;
    }

    /** Waits for a turn; false when none comes free soon. Whoever gets a turn must end it. */
    boolean begin(String client) {
        try {
            return free.tryAcquire(0, TimeUnit.NANOSECONDS) || afterWaiting(client);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Answers a request in its client's turn, or says that none comes free soon. */
    void answer(String client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!begin(client)) {
            TryLater.TOO_BUSY.problem(response, patience).answer(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            end();
        }
    }

    void end() {
        free.release();
    }

    /** How many wait in the line. */
    int waiting() {
        return waiting.get();
    }

    /** How long to wait before asking again. */
    Duration patience() {
        return patience;
    }

    private boolean afterWaiting(String client) throws InterruptedException {
        int mine = waitingOf.merge(client, 1, Integer::sum);
        int all = waiting.incrementAndGet();
        try {
            return all <= line
                    && mine <= Math.max(1, line / 2)
                    && free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            waiting.decrementAndGet();
            waitingOf.computeIfPresent(client, (name, count) -> count > 1 ? count - 1 : null);
        }
    }
}
