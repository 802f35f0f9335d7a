package charteroak.front.seed;

import charteroak.front.seed.SeedLoader.Outcome;
import charteroak.front.seedformat.SeedRejected;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Loads one seed folder after another into a graph that a test has to itself, each in place of the one before. */
public final class SuccessiveSeeds {

    private final SeedLoader loader;
    private final Neo4jClient graph;
    private final List<String> unseeded;

    private SuccessiveSeeds(SeedLoader loader, Neo4jClient graph) {
        this.loader = loader;
        this.graph = graph;
        this.unseeded = List.copyOf(graph.query("MATCH (n) RETURN elementId(n)")
                .fetchAs(String.class)
                .all());
    }

    /** Begins with the graph of an application that was started without a seed. */
    public static SuccessiveSeeds in(ApplicationContext application) {
        return new SuccessiveSeeds(application.getBean(SeedLoader.class), application.getBean(Neo4jClient.class));
    }

    /** Removes whatever seed there was and loads this one; what is wrong with the folder, or nothing when it loaded. */
    public List<String> load(Path folder) {
        graph.query("""
                        MATCH (n)
                        WHERE NOT n:GraphVersion AND NOT elementId(n) IN $unseeded
                        DETACH DELETE n
                        """).bindAll(Map.of("unseeded", unseeded)).run();
        try {
            Outcome outcome = loader.load(folder);
            return outcome == Outcome.LOADED ? List.of() : List.of("The graph was not empty: " + outcome);
        } catch (SeedRejected rejected) {
            return rejected.problems();
        }
    }
}
