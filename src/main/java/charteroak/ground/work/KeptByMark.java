package charteroak.ground.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was worked out of things, each by a mark that changes whenever the thing does. Since a mark that was rolled
 * back never comes again, what was worked out within a transaction does no harm.
 */
public final class KeptByMark<I, T> {

    private static final int AT_A_TIME = 500;

    private final Map<I, Kept<T>> kept = new ConcurrentHashMap<>();

    /**
     * What is worked out of some things.
     *
     * @param marks the things and their marks; one with an empty mark is worked out every time
     * @param workOut is asked for things that are not kept, some hundred at a time; what it leaves out is left out
     */
    public List<T> of(Map<I, String> marks, Function<Collection<I>, Map<I, T>> workOut) {
        Map<I, T> found = new LinkedHashMap<>();
        List<I> missing = new ArrayList<>();
        marks.forEach((id, mark) -> {
            Kept<T> before = kept.get(id);
            if (before == null || mark.isEmpty() || !before.mark().equals(mark)) {
                missing.add(id);
            } else {
                found.put(id, before.value());
            }
        });
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        for (int from = 0; from < missing.size(); from += AT_A_TIME) {
            List<I> some = missing.subList(from, Math.min(missing.size(), from + AT_A_TIME));
            workOut.apply(some).forEach((id, value) -> {
                if (!writing) {
                    kept.put(id, new Kept<>(Objects.requireNonNull(marks.get(id)), value));
                }
                found.put(id, value);
            });
        }
        return List.copyOf(found.values());
    }

    private record Kept<T>(String mark, T value) {}
}
