package charteroak;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What goes over the wire: the driver logs each query it sends. The search index asks for the graph's version meanwhile. */
public final class SentQueries {

    private SentQueries() {}

    /** The queries that were sent while something was done. */
    public static List<String> during(Runnable work) {
        Logger driver = (Logger) LoggerFactory.getLogger("org.neo4j");
        ListAppender<ILoggingEvent> sent = new ListAppender<>();
        sent.start();
        Level usual = driver.getLevel();
        boolean additive = driver.isAdditive();
        driver.setLevel(Level.DEBUG);
        driver.setAdditive(false);
        driver.addAppender(sent);
        try {
            work.run();
        } finally {
            driver.detachAppender(sent);
            driver.setAdditive(additive);
            driver.setLevel(usual);
        }
        return List.copyOf(sent.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.contains("C: RUN "))
                .filter(message -> !message.contains("GraphVersion"))
                .toList();
    }
}
