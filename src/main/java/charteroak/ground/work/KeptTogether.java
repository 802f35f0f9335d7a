package charteroak.ground.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was worked out of many things together as long as none of their marks changes, for the few sets of things that were asked for last.
 * As with {@link KeptByMark}, what was worked out within a transaction that writes is not kept.
 *
 * @param <M> the marks of all the things, which are equal only where all are the same
 */
public final class KeptTogether<M, T> {

    private static final int MOST = 8;

    private final Cache<M, T> kept = Caffeine.newBuilder().maximumSize(MOST).build();

    /** What is worked out of things with some marks. */
    public T of(M marks, Function<M, T> workOut) {
        T before = kept.getIfPresent(marks);
        if (before != null) {
            return before;
        }
        T value = workOut.apply(marks);
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            kept.put(marks, value);
        }
        return value;
    }
}
