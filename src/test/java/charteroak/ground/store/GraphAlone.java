package charteroak.ground.store;

import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/** The embedded graph of a data folder without the server and its migrations, for tests that bring a graph of their own. */
public final class GraphAlone implements AutoCloseable {

    private final EmbeddedGraph graph;
    private final Driver driver;

    public GraphAlone(Path data) {
        graph = new EmbeddedGraph(
                new StoreSettings(data, DataSize.ofMegabytes(64), DataSize.ofMegabytes(0), Duration.ofSeconds(10)));
        driver = GraphDatabase.driver(graph.getUri(), graph.getAuthToken());
    }

    public Driver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
        graph.destroy();
    }
}
