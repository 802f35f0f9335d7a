package charteroak.front.search;

import charteroak.front.index.IndexLayout;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the different titles among what a query finds, looking at a limited number of things in each segment. */
final class Completions implements CollectorManager<Completions.Gatherer, Map<String, Completions.Titled>> {

    private static final int MOST = 10_000;

    /** How many things have a title, and the index document of one of them. */
    record Titled(int count, int document) {

        Titled with(Titled other) {
            return new Titled(count + other.count, Math.min(document, other.document));
        }
    }

    @Override
    public Gatherer newCollector() {
        return new Gatherer();
    }

    @Override
    public Map<String, Titled> reduce(Collection<Gatherer> gatherers) {
        Map<String, Titled> titles = new HashMap<>();
        gatherers.forEach(
                gatherer -> gatherer.titles.forEach((title, titled) -> titles.merge(title, titled, Titled::with)));
        return titles;
    }

    /** Gathers titles on one thread. */
    static final class Gatherer extends SimpleCollector {

        private final Map<String, Titled> titles = new HashMap<>();
        private final Map<Integer, Titled> byOrdinal = new HashMap<>();
        private SortedDocValues values = DocValues.emptySorted();
        private int base;
        private int seen;

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            values = DocValues.getSorted(segment.reader(), IndexLayout.TITLE);
            base = segment.docBase;
            seen = 0;
            byOrdinal.clear();
        }

        @Override
        public void collect(int document) throws IOException {
            if (++seen > MOST) {
                throw new CollectionTerminatedException();
            }
            if (values.advanceExact(document)) {
                byOrdinal.merge(values.ordValue(), new Titled(1, base + document), Titled::with);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Map.Entry<Integer, Titled> entry : byOrdinal.entrySet()) {
                String title = values.lookupOrd(entry.getKey()).utf8ToString();
                titles.merge(title, entry.getValue(), Titled::with);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
