package charteroak.front.seed;

import charteroak.UnwrittenGraph;
import charteroak.front.seed.SeedLoader.Outcome;
import charteroak.front.seedformat.SeedRejected;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Loads one seed folder after another into a graph that a test has to itself, each in place of the one before. */
public final class SuccessiveSeeds {

    private final SeedLoader loader;
    private final UnwrittenGraph unseeded;

    private SuccessiveSeeds(SeedLoader loader, UnwrittenGraph unseeded) {
        this.loader = loader;
        this.unseeded = unseeded;
    }

    /** Begins with the graph of an application that was started without a seed. */
    public static SuccessiveSeeds in(ApplicationContext application) {
        return new SuccessiveSeeds(
                application.getBean(SeedLoader.class), UnwrittenGraph.of(application.getBean(Neo4jClient.class)));
    }

    /** Removes whatever seed there was and loads this one; what is wrong with the folder, or nothing when it loaded. */
    public List<String> load(Path folder) {
        unseeded.restore();
        try {
            Outcome outcome = loader.load(folder);
            return outcome == Outcome.LOADED ? List.of() : List.of("The graph was not empty: " + outcome);
        } catch (SeedRejected rejected) {
            return rejected.problems();
        }
    }
}
