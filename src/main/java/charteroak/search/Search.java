package charteroak.search;

import charteroak.api.InvalidInput;
import charteroak.api.Paging;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds things in the index. */
@Component
class Search {

    static final int LONGEST_QUESTION = 500;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexLayout.ID, SortField.Type.STRING));
    private static final int FEW = 3;

    private final SearchIndex index;
    private final QuestionReader questions;
    private final Profiles profiles;
    private final Clock clock;

    Search(SearchIndex index, QuestionReader questions, Profiles profiles, Clock clock) {
        this.index = index;
        this.questions = questions;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Finds a page of things.
     *
     * @param tallied whether the whole result is counted too
     */
    Found find(@Nullable String text, SearchFilter filter, Paging paging, boolean tallied, Labels labels) {
        String asked = text == null ? "" : text;
        if (asked.length() > LONGEST_QUESTION) {
            throw new InvalidInput(
                    "'query' has %d characters; it may have %d.".formatted(asked.length(), LONGEST_QUESTION));
        }
        Place after = paging.afterKey().isEmpty() ? null : Place.ofKey(paging.afterKey());
        Long began = after == null ? null : Long.valueOf(after.mark());
        return index.search(began, (searcher, mark) -> {
            Question question = questions.read(asked, searcher.getIndexReader());
            Query query = QuestionQuery.of(question, false);
            if (!question.blank() && !question.key().isEmpty() && searcher.count(query) == 0) {
                question = questions.apart(question);
                query = QuestionQuery.of(question, true);
            }
            return page(searcher, mark, question, query, filter, paging.first(), after, tallied, labels);
        });
    }

    private Found page(
            IndexSearcher searcher,
            long mark,
            Question question,
            Query query,
            SearchFilter filter,
            int first,
            @Nullable Place after,
            boolean tallied,
            Labels labels)
            throws IOException {
        int thisYear = LocalDate.now(clock).getYear();
        ScoreDoc[] ranked = best(searcher, narrowed(searcher, query, filter, thisYear), first + 1, after);
        List<Found.Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc document : Arrays.copyOf(ranked, Math.min(first, ranked.length))) {
            hits.add(hit(mark, question, (FieldDoc) document, stored));
        }
        Tally tally =
                tallied ? Tally.of(profiles.count(query, searcher), filter, thisYear, labels) : new Tally(0, List.of());
        boolean few = tallied && tally.total() < FEW;
        return new Found(hits, ranked.length > first, tally, question.misspelt() || few ? didYouMean(question) : null);
    }

    private Query narrowed(IndexSearcher searcher, Query query, SearchFilter filter, int thisYear) throws IOException {
        if (!filter.narrows()) {
            return query;
        }
        Query wanted = profiles.wanted(profile -> Tally.admits(filter, profile, thisYear), searcher);
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(wanted, Occur.FILTER)
                .build();
    }

    private static ScoreDoc[] best(IndexSearcher searcher, Query query, int number, @Nullable Place after)
            throws IOException {
        FieldDoc last = after == null ? null : after.document();
        return searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, number, last, Integer.MAX_VALUE))
                .scoreDocs;
    }

    private static Found.Hit hit(long mark, Question question, FieldDoc document, StoredFields stored)
            throws IOException {
        Document found = stored.document(document.doc, Set.of(IndexLayout.ID, IndexLayout.PASSAGE));
        List<Passage> passages = Arrays.stream(found.getValues(IndexLayout.PASSAGE))
                .map(Passage::ofStored)
                .toList();
        float score = (Float) document.fields[0];
        return new Found.Hit(new Place(mark, score, found.get(IndexLayout.ID)), Reasons.of(question, passages));
    }

    private static @Nullable String didYouMean(Question question) {
        return question.misspelt() ? question.spelling() : null;
    }
}
