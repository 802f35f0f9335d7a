package charteroak.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds the words of the index that are spelt like an unknown one: with the same first letter, one error, or two in a long word. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 4;

    private final DirectSpellChecker oneError = checker(1);
    private final DirectSpellChecker twoErrors = checker(2);

    List<String> similar(String word, IndexReader index) throws IOException {
        if (word.length() < SHORTEST || Character.isDigit(word.charAt(0))) {
            return List.of();
        }
        DirectSpellChecker checker = word.length() < LONG ? oneError : twoErrors;
        SuggestWord[] words = checker.suggestSimilar(
                new Term(IndexLayout.WORDS, word), MOST, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return Arrays.stream(words).map(suggested -> suggested.string).toList();
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
