package charteroak.front.search;

import charteroak.front.index.IndexLayout;
import charteroak.front.index.Passage;
import charteroak.front.index.PassageRole;
import charteroak.front.index.SearchIndex;
import charteroak.front.index.SearchKind;
import charteroak.front.index.VisibleSearcher;
import charteroak.front.search.Completions.Titled;
import charteroak.front.words.SearchWords;
import charteroak.front.words.Synonyms;
import charteroak.front.words.Word;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Completes what is being typed: first with names and codes that begin with it, then with synonyms, then with names
 * that contain such a word.
 */
@Component
class Suggestions {

    private static final int LONGEST_PREFIX = 100;
    private static final int MOST_SYNONYMS = 3;

    private final SearchIndex index;
    private final Synonyms synonyms;
    private final QuestionReader questions;
    private final Cache<Typed, List<Suggestion>> remembered =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Suggestions(SearchIndex index, Synonyms synonyms, QuestionReader questions) {
        this.index = index;
        this.synonyms = synonyms;
        this.questions = questions;
    }

    /**
     * A completion of what is being typed.
     *
     * @param id the public id of the thing with that name; null when several have it
     */
    record Suggestion(
            String text, SearchKind kind, @Nullable String id) {}

    List<Suggestion> completing(String prefix, int first, Viewer viewer) {
        if (prefix.length() > LONGEST_PREFIX) {
            throw new InvalidInput(
                    Sentence.of("search.prefixTooLong", Part.number(prefix.length()), Part.number(LONGEST_PREFIX)));
        }
        List<String> words = SearchWords.of(prefix).stream().map(Word::text).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return index.search(null, viewer, (searcher, mark) -> {
            Typed typed = new Typed(mark, words, first, viewer);
            List<Suggestion> known = remembered.getIfPresent(typed);
            if (known == null) {
                known = complete(typed, searcher);
                remembered.put(typed, known);
            }
            return known;
        });
    }

    /** What is being typed and by whom, and the state of the index then. */
    private record Typed(long mark, List<String> words, int first, Viewer viewer) {

        String key() {
            return String.join("", words);
        }
    }

    private List<Suggestion> complete(Typed typed, VisibleSearcher searcher) throws IOException {
        Map<String, Suggestion> byKey = new LinkedHashMap<>();
        addTitles(byKey, beginningWith(typed.key()), typed, searcher);
        if (byKey.size() < typed.first()) {
            addSynonyms(byKey, typed.key(), searcher);
        }
        if (byKey.size() < typed.first()) {
            addTitles(byKey, withWords(typed.words()), typed, searcher);
        }
        return byKey.values().stream().limit(typed.first()).toList();
    }

    private static Query beginningWith(String key) {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(IndexLayout.EXACT, key)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(IndexLayout.ALIAS_KEY, key)), Occur.SHOULD)
                .build();
    }

    private static Query withWords(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words.subList(0, words.size() - 1)) {
            query.add(new TermQuery(new Term(PassageRole.NAME.field(), word)), Occur.FILTER);
        }
        query.add(new PrefixQuery(new Term(PassageRole.NAME.field(), words.getLast())), Occur.FILTER);
        return query.build();
    }

    private static void addTitles(Map<String, Suggestion> byKey, Query query, Typed typed, VisibleSearcher searcher)
            throws IOException {
        Map<String, Titled> titles = searcher.search(query, new Completions());
        List<Map.Entry<String, Titled>> ranked = titles.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Titled> entry) ->
                                entry.getValue().count())
                        .reversed()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<String, Titled> title : ranked) {
            if (byKey.size() >= typed.first()) {
                return;
            }
            Suggestion suggestion = suggestion(title.getValue().document(), typed.key(), searcher);
            byKey.putIfAbsent(SearchWords.key(suggestion.text()), suggestion);
        }
    }

    private static Suggestion suggestion(int document, String key, VisibleSearcher searcher) throws IOException {
        Document stored = searcher.storedFields()
                .document(document, Set.of(IndexLayout.ID, IndexLayout.PROFILE, IndexLayout.PASSAGE));
        List<String> names = Passage.allOf(stored).stream()
                .filter(passage -> passage.role() == PassageRole.NAME)
                .map(Passage::text)
                .toList();
        String text = names.stream()
                .filter(name -> SearchWords.key(name).startsWith(key))
                .findFirst()
                .orElse(names.getLast());
        String id = stored.get(IndexLayout.ID);
        boolean only = searcher.count(new TermQuery(new Term(IndexLayout.EXACT, SearchWords.key(text)))) == 1;
        return new Suggestion(text, IndexLayout.kind(stored), only ? id : null);
    }

    private void addSynonyms(Map<String, Suggestion> byKey, String key, VisibleSearcher searcher) throws IOException {
        List<String> beginning = synonyms.texts().stream()
                .filter(text -> SearchWords.key(text).startsWith(key))
                .sorted(Comparator.comparing(String::length))
                .limit(MOST_SYNONYMS)
                .toList();
        for (String text : beginning) {
            Question question = questions.read(text, searcher.lexicon());
            Query query = QuestionQuery.of(question, false);
            TopDocs any = searcher.search(query, new TopFieldCollectorManager(Sort.INDEXORDER, 1, 1));
            if (any.scoreDocs.length > 0) {
                Document stored = searcher.storedFields().document(any.scoreDocs[0].doc, Set.of(IndexLayout.PROFILE));
                byKey.putIfAbsent(SearchWords.key(text), new Suggestion(text, IndexLayout.kind(stored), null));
            }
        }
    }
}
