package charteroak.ground.visibility;

import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The things behind an answer that one viewer may not see, by the words that would give them away. */
public final class Withheld {

    private final Viewer viewer;
    private final Set<String> words = new LinkedHashSet<>();

    public Withheld(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Notes a thing unless the viewer may see it. */
    public void note(Readers readers, Stream<String> givingAway) {
        if (!viewer.sees(readers)) {
            givingAway.forEach(words::add);
        }
    }

    /** Notes words of things known to be hidden from the viewer. */
    public void note(Stream<String> givingAway) {
        givingAway.forEach(words::add);
    }

    /** Whether nothing is withheld. */
    public boolean isNone() {
        return words.isEmpty();
    }

    /** Whether a word names a withheld thing. */
    public boolean is(String word) {
        return words.contains(word);
    }

    /** Whether a text names a withheld thing. */
    public boolean isNamedIn(@Nullable String text) {
        return text != null && words.stream().anyMatch(word -> stands(word, text));
    }

    /** Whether a sentence names a withheld thing, or has words in it that do. */
    public boolean isNamedIn(@Nullable Sentence sentence) {
        return sentence != null
                && (sentence.references().stream().anyMatch(this::isNamed)
                        || sentence.texts().stream().anyMatch(this::isNamedIn));
    }

    private boolean isNamed(Reference reference) {
        return is(reference.id()) || is(reference.name());
    }

    /** Whether a word stands by itself in a text: DSA-1 does not stand in DSA-12, nor in DSA-1-A. */
    private static boolean stands(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!goesOn(text, at - 1, -1) && !goesOn(text, at + word.length(), 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String text, int at, int step) {
        boolean hyphen = at >= 0 && at < text.length() && text.charAt(at) == '-';
        int letter = hyphen ? at + step : at;
        return letter >= 0 && letter < text.length() && Character.isLetterOrDigit(text.charAt(letter));
    }
}
