package charteroak.front.search;

import charteroak.front.words.Synonyms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A searcher's question, understood: words that together have synonyms are one unit.
 *
 * @param key the letters and digits of the whole text
 * @param blank whether nothing was asked, in which case everything is listed
 * @param spelling the text with unknown words replaced by known ones; the text itself when there are none
 */
record Question(String text, String key, boolean blank, List<Unit> units, String spelling) {

    /** Words of a question, with their synonyms. */
    record Unit(List<Asked> words, List<Synonyms.Phrase> synonyms) {

        float weight() {
            float weight = 0;
            for (Asked word : words) {
                weight += word.weight();
            }
            return weight;
        }
    }

    /**
     * A word of the question.
     *
     * @param weight from 0 to 1: the rarer a word, the more it counts
     * @param begins whether it may be only the beginning of a word
     * @param corrections known words of similar spelling, best first; empty when the word is known
     */
    record Asked(String text, String stem, float weight, boolean begins, List<String> corrections) {}

    boolean hasWords() {
        return !key.isEmpty();
    }

    /** A spelling that would find more; null when every word is known. */
    @Nullable
    String likelierSpelling() {
        return spelling.equals(text) ? null : spelling;
    }
}
