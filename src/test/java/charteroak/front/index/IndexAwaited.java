package charteroak.front.index;

import charteroak.ground.store.GraphVersion;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Lets a test of another feature wait until search has followed the graph. */
public final class IndexAwaited {

    private IndexAwaited() {}

    public static void in(ApplicationContext application) {
        in(application, Duration.ofSeconds(30));
    }

    public static void in(ApplicationContext application, Duration atMost) {
        SearchIndex index = application.getBean(SearchIndex.class);
        GraphVersion graph = application.getBean(GraphVersion.class);
        Instant patience = Instant.now().plus(atMost);
        while (index.version() != graph.current()) {
            if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException("the index does not follow");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
