package charteroak.front.search;

import charteroak.front.facets.Profiles;
import charteroak.front.facets.SearchFilter;
import charteroak.front.facets.Tally;
import charteroak.front.index.IndexLayout;
import charteroak.front.index.Labels;
import charteroak.front.index.Passage;
import charteroak.front.index.SearchIndex;
import charteroak.front.index.VisibleSearcher;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.RequestTime;
import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds things in the index. */
@Component
record Search(SearchIndex index, QuestionReader questions, Profiles profiles, Clock clock) {

    static final int LONGEST_QUESTION = 500;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexLayout.ID, SortField.Type.STRING));
    private static final Sort BY_ID = new Sort(new SortField(IndexLayout.ID, SortField.Type.STRING));

    /**
     * Finds a page of things.
     *
     * @param tallied whether the whole result is also counted
     */
    Found find(
            @Nullable String text, SearchFilter filter, Paging paging, boolean tallied, Labels labels, Viewer viewer) {
        String asked = text == null ? "" : text;
        if (asked.length() > LONGEST_QUESTION) {
            throw new InvalidInput(
                    Sentence.of("search.tooLong", Part.number(asked.length()), Part.number(LONGEST_QUESTION)));
        }
        HitPlace after = paging.afterKey().isEmpty() ? null : HitPlace.ofKey(paging.afterKey());
        Long began = after == null ? null : Long.valueOf(after.mark());
        return index.search(began, viewer, (searcher, mark) -> {
            RequestTime.check();
            Sought sought = new Sought(searcher, filter, LocalDate.now(clock).getYear(), paging.first() + 1, after);
            Ranked ranked = ranked(sought, asked);
            List<Found.Hit> hits = hits(mark, ranked, sought, paging.first());
            Tally tally = tallied ? Tally.of(ranked.counts().get(), filter, sought.thisYear(), labels) : Tally.NONE;
            return new Found(
                    hits,
                    ranked.documents().length > paging.first(),
                    tally,
                    ranked.question().likelierSpelling());
        });
    }

    /** What to look for, where, and how much of it. */
    private record Sought(
            VisibleSearcher searcher,
            SearchFilter filter,
            int thisYear,
            int number,
            @Nullable HitPlace after) {}

    /** What a question finds, best first, and a way to count it all. */
    private record Ranked(Question question, ScoreDoc[] documents, Counts counts) {}

    /** Counts the things of each profile, when asked if not before. */
    private interface Counts {
        List<Profiles.Counted> get() throws IOException;
    }

    /** The best documents for a question; when none has all its units, those that have some of its words. */
    private Ranked ranked(Sought sought, String asked) throws IOException {
        Question question = questions.read(asked, sought.searcher().lexicon());
        Query query = QuestionQuery.of(question, false);
        Ranked ranked = best(sought, question, query);
        if (ranked.documents().length > 0
                || !question.hasWords()
                || sought.searcher().count(query) > 0) {
            return ranked;
        }
        Question apart = questions.apart(question);
        return best(sought, apart, QuestionQuery.of(apart, true));
    }

    private Ranked best(Sought sought, Question question, Query query) throws IOException {
        HitPlace after = sought.after();
        FieldDoc last = after == null ? null : after.document(question.blank());
        Sort order = question.blank() ? BY_ID : BEST_FIRST;
        int compared = question.blank() ? sought.number() : Integer.MAX_VALUE;
        var top = new TopFieldCollectorManager(order, sought.number(), last, compared);
        VisibleSearcher searcher = sought.searcher();
        if (question.blank() || sought.filter().narrows()) {
            ScoreDoc[] documents = searcher.search(narrowed(sought, query), top).scoreDocs;
            return new Ranked(question, documents, () -> profiles.count(query, searcher));
        }
        Object[] both = searcher.search(query, new MultiCollectorManager(top, profiles.counting()));
        var counts = (Profiles.Counts) both[1];
        return new Ranked(question, ((TopDocs) both[0]).scoreDocs, counts::counted);
    }

    private Query narrowed(Sought sought, Query query) throws IOException {
        SearchFilter filter = sought.filter();
        if (!filter.narrows()) {
            return query;
        }
        Query wanted = profiles.wanted(profile -> Tally.admits(filter, profile, sought.thisYear()), sought.searcher());
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(wanted, Occur.FILTER)
                .build();
    }

    private static List<Found.Hit> hits(long mark, Ranked ranked, Sought sought, int first) throws IOException {
        StoredFields stored = sought.searcher().storedFields();
        List<Found.Hit> hits = new ArrayList<>();
        for (int at = 0; at < Math.min(first, ranked.documents().length); at++) {
            FieldDoc document = (FieldDoc) ranked.documents()[at];
            float score = ranked.question().blank() ? 1 : (Float) document.fields[0];
            Document found =
                    stored.document(document.doc, Set.of(IndexLayout.ID, IndexLayout.PROFILE, IndexLayout.PASSAGE));
            HitPlace place = new HitPlace(mark, score, found.get(IndexLayout.ID));
            Reasons reasons = Reasons.of(ranked.question(), Passage.allOf(found));
            hits.add(new Found.Hit(place, IndexLayout.kind(found), reasons));
        }
        return hits;
    }
}
