package charteroak.front.words;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives the index the words of several texts, with each stem at the position of its word and a wide gap between texts.
 */
public final class WordStream extends TokenStream {

    private static final int GAP_BETWEEN_TEXTS = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<Word>> texts;
    private Iterator<Word> words = List.<Word>of().iterator();
    private @Nullable String stem;
    private int gap = 1;

    public WordStream(List<List<Word>> texts) {
        this.texts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (stem != null) {
            term.append(stem);
            increment.setPositionIncrement(0);
            stem = null;
            return true;
        }
        while (!words.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            words = texts.next().iterator();
            gap += GAP_BETWEEN_TEXTS;
        }
        Word word = words.next();
        term.append(word.text());
        increment.setPositionIncrement(gap);
        gap = 1;
        stem = word.stem().equals(word.text()) ? null : word.stem();
        return true;
    }
}
