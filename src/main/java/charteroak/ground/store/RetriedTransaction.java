package charteroak.ground.store;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.support.RetryExceptionPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction, and again from the beginning when the database gave up for a passing reason such as a
 * deadlock.
 */
@Component
public class RetriedTransaction {

    private final TransactionTemplate transaction;
    private final WriteGate gate;
    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(12)
            .delay(Duration.ofMillis(5))
            .multiplier(2)
            .jitter(Duration.ofMillis(5))
            .maxDelay(Duration.ofMillis(500))
            .predicate(new RetryExceptionPredicate())
            .build());

    RetriedTransaction(PlatformTransactionManager transactions, WriteGate gate) {
        this.gate = gate;
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T run(Supplier<T> work) {
        return runUnless(result -> false, work);
    }

    /** Runs work in one transaction that writes nothing when the result is one to refuse. */
    public <T> T runUnless(Predicate<T> refused, Supplier<T> work) {
        try {
            return gate.through(() -> retry.execute(() -> transaction.execute(status -> {
                T result = work.get();
                if (refused.test(result)) {
                    status.setRollbackOnly();
                }
                return result;
            })));
        } catch (RetryException exhausted) {
            if (exhausted.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(exhausted);
        }
    }
}
