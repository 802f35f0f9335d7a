package charteroak.ground.store;

import charteroak.ground.store.WritesRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gate through which every write to the graph passes. It is shut when the graph's disk is nearly full, because a
 * graph that runs out of space while writing does not survive an ordinary stop, and held while data is copied.
 */
public class WriteGate {

    private static final Logger LOG = LoggerFactory.getLogger(WriteGate.class);
    private static final long LOOK_AGAIN = Duration.ofMillis(200).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LongSupplier free;
    private final long floor;
    private final ReadWriteLock writers = new ReentrantReadWriteLock(true);
    private volatile long looked = System.nanoTime() - LOOK_AGAIN;
    private volatile long left = Long.MAX_VALUE;
    private volatile boolean low;

    WriteGate(LongSupplier free, long floor) {
        this.free = free;
        this.floor = floor;
    }

    /** The gate of a graph whose files are in a folder of this machine. */
    static WriteGate of(Path folder, long floor) {
        return new WriteGate(
                () -> {
                    try {
                        return Files.getFileStore(folder).getUsableSpace();
                    } catch (IOException unknown) {
                        LOG.warn("How much space {} has left cannot be told", folder, unknown);
                        return Long.MAX_VALUE;
                    }
                },
                floor);
    }

    /** The gate of a graph whose files are elsewhere. */
    static WriteGate open() {
        return new WriteGate(() -> Long.MAX_VALUE, 0);
    }

    /** Does work that writes, or throws {@link WritesRefused}. */
    <T, X extends Exception> T through(Writing<T, X> work) throws X {
        refuseWhenLow();
        enter();
        try {
            return work.write();
        } finally {
            writers.readLock().unlock();
        }
    }

    /** Does work while nobody writes; writers wait until it ends. */
    public <T> T held(Callable<T> work) throws Exception {
        writers.writeLock().lock();
        try {
            return work.call();
        } finally {
            writers.writeLock().unlock();
        }
    }

    private void enter() {
        try {
            if (writers.readLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new WritesRefused(
                Reason.BACKUP_RUNNING,
                "A backup is being made, so nothing is written just now; try again in a minute.");
    }

    private void refuseWhenLow() {
        long now = System.nanoTime();
        if (now - looked >= LOOK_AGAIN) {
            left = free.getAsLong();
            looked = now;
        }
        boolean isLow = left < floor;
        if (isLow != low) {
            low = isLow;
            if (isLow) {
                LOG.error(
                        "The disk of the data folder has {} bytes left: nothing is written until there are {}.",
                        left,
                        floor);
            } else {
                LOG.info("The disk of the data folder has room again; writing goes on.");
            }
        }
        if (isLow) {
            throw new WritesRefused(
                    Reason.DISK_NEARLY_FULL,
                    "The disk that holds the catalog is nearly full, so nothing is written until there is room; reading goes on.");
        }
    }

    /** Work that writes to the graph. */
    interface Writing<T, X extends Exception> {

        T write() throws X;
    }
}
