package charteroak.ground.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps what was read of the whole graph until anything is written to it. The last write is named before anything is read, so that what is
 * kept is never older than its name says.
 */
public final class SinceLastWrite<K, T> {

    private static final int MOST = 64;

    private final LastWrite lastWrite;
    private final Cache<K, Kept<T>> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    public SinceLastWrite(LastWrite lastWrite) {
        this.lastWrite = lastWrite;
    }

    /** What is read for a key, unless it was read since the last write. */
    public T of(K key, Supplier<T> read) {
        Optional<String> write = lastWrite.name();
        Kept<T> before = kept.getIfPresent(key);
        if (before != null && write.filter(before.write()::equals).isPresent()) {
            return before.value();
        }
        T value = read.get();
        write.ifPresent(name -> kept.put(key, new Kept<>(name, value)));
        return value;
    }

    private record Kept<T>(String write, T value) {}
}
