package charteroak.front.search;

import charteroak.front.index.Lexicon;
import charteroak.front.words.Synonyms;
import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;

/** The floor of search: the same queries on the same index with Lucene alone, without facets, reasons, graph or HTTP. */
public final class BareLucene {

    private static final int HITS = 20;

    private BareLucene() {}

    /** How long one query took, in milliseconds, at three percentiles. */
    public record Percentiles(double p50, double p95, double p99) {}

    /** Asks the questions in turn, half of the rounds to warm up and half to measure. */
    public static Percentiles measure(Path folder, List<String> questions, int rounds) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            var understanding = new QuestionReader(new Synonyms());
            List<Query> queries = new ArrayList<>();
            for (String question : questions) {
                queries.add(QuestionQuery.of(understanding.read(question, Lexicon.of(reader, Viewer.PUBLIC)), false));
            }
            long[] nanos = new long[rounds];
            for (int round = -rounds; round < rounds; round++) {
                long start = System.nanoTime();
                searcher.search(queries.get(Math.floorMod(round, queries.size())), HITS);
                if (round >= 0) {
                    nanos[round] = System.nanoTime() - start;
                }
            }
            Arrays.sort(nanos);
            return new Percentiles(at(nanos, 50), at(nanos, 95), at(nanos, 99));
        }
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }
}
