package charteroak.front.facets;

import charteroak.front.index.IndexLayout;
import charteroak.front.index.Profile;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** The profiles in the index. It counts a result by profile, and finds the things with wanted profiles. */
@Component
public class Profiles {

    private final Cache<Object, List<Profile>> bySegment =
            Caffeine.newBuilder().weakKeys().build();

    /** A profile, and how many things have it. */
    public record Counted(Profile profile, int things) {}

    /** The counts of every profile in a result. */
    public record Counts(List<Counted> counted) {}

    /** How many things of each profile a query finds, at the cost of one look-up for each thing found. */
    public List<Counted> count(Query query, IndexSearcher searcher) throws IOException {
        return searcher.search(query, new Counting()).counted();
    }

    /** A collector that counts while a search collects other results too. */
    public CollectorManager<? extends Collector, Counts> counting() {
        return new Counting();
    }

    public Query wanted(Predicate<Profile> filter, IndexSearcher searcher) throws IOException {
        Set<BytesRef> wanted = new LinkedHashSet<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            for (Profile profile : of(segment.reader())) {
                if (filter.test(profile)) {
                    wanted.add(new BytesRef(profile.stored()));
                }
            }
        }
        return new TermInSetQuery(IndexLayout.PROFILE, wanted);
    }

    /** The profiles of a segment, each at the position of its ordinal. */
    private List<Profile> of(LeafReader segment) throws IOException {
        Object key = segment.getCoreCacheHelper().getKey();
        List<Profile> known = bySegment.getIfPresent(key);
        if (known == null) {
            known = read(DocValues.getSorted(segment, IndexLayout.PROFILE));
            bySegment.put(key, known);
        }
        return known;
    }

    private static List<Profile> read(SortedDocValues values) throws IOException {
        List<Profile> profiles = new ArrayList<>(values.getValueCount());
        for (int ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
            profiles.add(Profile.ofStored(values.lookupOrd(ordinal).utf8ToString()));
        }
        return List.copyOf(profiles);
    }

    private final class Counting implements CollectorManager<Counter, Counts> {

        @Override
        public Counter newCollector() {
            return new Counter();
        }

        @Override
        public Counts reduce(Collection<Counter> counters) throws IOException {
            List<Counted> counted = new ArrayList<>();
            for (Counter counter : counters) {
                for (Map.Entry<LeafReader, int[]> segment : counter.counts.entrySet()) {
                    List<Profile> profiles = of(segment.getKey());
                    int[] counts = segment.getValue();
                    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                        if (counts[ordinal] > 0) {
                            counted.add(new Counted(profiles.get(ordinal), counts[ordinal]));
                        }
                    }
                }
            }
            return new Counts(counted);
        }
    }

    private static final class Counter extends SimpleCollector {

        private final Map<LeafReader, int[]> counts = new HashMap<>();
        private SortedDocValues values = DocValues.emptySorted();
        private int[] ofSegment = {};

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            values = DocValues.getSorted(segment.reader(), IndexLayout.PROFILE);
            ofSegment = new int[values.getValueCount()];
            counts.put(segment.reader(), ofSegment);
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                ofSegment[values.ordValue()]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
