package charteroak.front.search;

import charteroak.front.words.Synonyms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a searcher asked, understood: words that stand for something together are one unit.
 *
 * @param key the letters and digits of the whole text
 * @param blank whether nothing was asked, which lists everything
 * @param spelling the text with its unknown words replaced by known ones; the text itself when there are none
 */
record Question(String text, String key, boolean blank, List<Unit> units, String spelling) {

    /** Words of a question with what stands for them. */
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
     * A word as it was asked for.
     *
     * @param weight from 0 to 1: rare words tell more than common ones
     * @param begins whether it may be only the beginning of a word
     * @param corrections known words of similar spelling, best first; empty when the word is itself known
     */
    record Asked(String text, String stem, float weight, boolean begins, List<String> corrections) {}

    boolean hasWords() {
        return !key.isEmpty();
    }

    /** The spelling that finds more, when a word is unknown and so nothing matches it as typed. */
    @Nullable
    String likelierSpelling() {
        return spelling.equals(text) ? null : spelling;
    }
}
