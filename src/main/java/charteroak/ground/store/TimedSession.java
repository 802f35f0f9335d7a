package charteroak.ground.store;

import charteroak.ground.store.RequestTime.OutOfTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Gives each transaction the time that its request has left, after which the database ends it. */
record TimedSession(Session session) implements Session {

    @Override
    public Result run(String text) {
        return run(new Query(text));
    }

    @Override
    public Result run(String text, Value parameters) {
        return run(new Query(text, parameters));
    }

    @Override
    public Result run(String text, Map<String, Object> parameters) {
        return run(new Query(text, parameters));
    }

    @Override
    public Result run(String text, Record parameters) {
        return run(new Query(text, parameters.asMap()));
    }

    @Override
    public Result run(Query query) {
        return session.run(query, timed(TransactionConfig.empty()));
    }

    @Override
    public Result run(String text, TransactionConfig config) {
        return session.run(text, timed(config));
    }

    @Override
    public Result run(String text, Map<String, Object> parameters, TransactionConfig config) {
        return session.run(text, parameters, timed(config));
    }

    @Override
    public Result run(Query query, TransactionConfig config) {
        return session.run(query, timed(config));
    }

    @Override
    public Transaction beginTransaction() {
        return beginTransaction(TransactionConfig.empty());
    }

    @Override
    public Transaction beginTransaction(TransactionConfig config) {
        return session.beginTransaction(timed(config));
    }

    @Override
    public <T> T executeRead(TransactionCallback<T> work, TransactionConfig config) {
        return session.executeRead(work, timed(config));
    }

    @Override
    public <T> T executeWrite(TransactionCallback<T> work, TransactionConfig config) {
        return session.executeWrite(work, timed(config));
    }

    @Override
    public void executeWriteWithoutResult(Consumer<TransactionContext> work, TransactionConfig config) {
        session.executeWriteWithoutResult(work, timed(config));
    }

    @Override
    public Set<Bookmark> lastBookmarks() {
        return session.lastBookmarks();
    }

    @Override
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public void close() {
        session.close();
    }

    private static TransactionConfig timed(TransactionConfig asked) {
        Optional<RequestTime> time = RequestTime.current();
        if (time.isEmpty()) {
            return asked;
        }
        Duration left = time.get().left();
        if (left.toMillis() == 0) {
            throw new OutOfTime();
        }
        @Nullable Duration own = asked.timeout();
        return own != null && own.compareTo(left) < 0
                ? asked
                : TransactionConfig.builder()
                        .withTimeout(Duration.ofMillis(left.toMillis()))
                        .withMetadata(Map.copyOf(asked.metadata()))
                        .build();
    }
}
