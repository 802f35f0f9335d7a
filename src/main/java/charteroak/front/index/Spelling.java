package charteroak.front.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Finds the words of a lexicon that are spelled like an unknown word: with the same first letter and one error, or two
 * in a long word.
 */
public final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 4;
    private static final Comparator<SuggestWord> LIKELIEST_FIRST = Comparator.<SuggestWord>comparingDouble(
                    word -> -word.score)
            .thenComparing(word -> -word.freq)
            .thenComparing(word -> word.string);

    private final DirectSpellChecker oneError = checker(1);
    private final DirectSpellChecker twoErrors = checker(2);

    public List<String> similar(String word, Lexicon lexicon) throws IOException {
        if (word.length() < SHORTEST || Character.isDigit(word.charAt(0))) {
            return List.of();
        }
        DirectSpellChecker checker = word.length() < LONG ? oneError : twoErrors;
        List<SuggestWord> similar = new ArrayList<>();
        for (String dictionary : lexicon.dictionaries()) {
            similar.addAll(List.of(checker.suggestSimilar(
                    new Term(dictionary, word), MOST, lexicon.index(), SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)));
        }
        return similar.stream()
                .sorted(LIKELIEST_FIRST)
                .map(suggested -> suggested.string)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static DirectSpellChecker checker(int errors) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(errors);
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(0.5f);
        checker.setThresholdFrequency(0);
        return checker;
    }
}
