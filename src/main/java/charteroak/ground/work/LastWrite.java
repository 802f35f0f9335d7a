package charteroak.ground.work;

import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Names the last write to the graph, whoever made it: the bookmark that the database gives with an answer changes with every transaction that
 * is committed, those of other servers and of people at the database included.
 */
@Component
public class LastWrite {

    private final Driver driver;

    LastWrite(Driver driver) {
        this.driver = driver;
    }

    /** A name for the last write by now; empty within a transaction that writes, which sees more than was committed. */
    public Optional<String> name() {
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (writing) {
            return Optional.empty();
        }
        try (Session session = driver.session()) {
            session.run("RETURN 1").consume();
            return Optional.of(session.lastBookmarks().stream()
                            .map(Bookmark::value)
                            .sorted()
                            .collect(Collectors.joining(" ")))
                    .filter(name -> !name.isEmpty());
        }
    }
}
