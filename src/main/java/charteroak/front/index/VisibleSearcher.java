package charteroak.front.index;

import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A searcher that finds only what one viewer may see. The predicate is added to every query here, so that hits, totals,
 * facets and suggestions always agree.
 */
public final class VisibleSearcher extends IndexSearcher {

    /** A question of forty words has about this many clauses, with all its synonyms. */
    private static final int MOST_CLAUSES = 8_192;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Query visible;
    private final Lexicon lexicon;

    VisibleSearcher(IndexReader index, Query visible, Lexicon lexicon) {
        super(index);
        setSimilarity(new Closeness());
        this.visible = visible;
        this.lexicon = lexicon;
    }

    static VisibleSearcher of(IndexReader index, Viewer viewer) throws IOException {
        List<BytesRef> tokens = viewer.tokens().stream().map(BytesRef::new).toList();
        return new VisibleSearcher(index, new TermInSetQuery(IndexLayout.READER, tokens), Lexicon.of(index, viewer));
    }

    /** The words of what the viewer may see. */
    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public <C extends Collector, T> T search(Query query, CollectorManager<C, T> collectors) throws IOException {
        return super.search(narrowed(query), collectors);
    }

    private Query narrowed(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(visible, Occur.FILTER)
                .build();
    }
}
