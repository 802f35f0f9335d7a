package charteroak.front.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Splits text into words at everything but letters and digits, between letters and digits, and where case shows a new
 * word: StudentLastName, STUDENT_LAST_NAME and student last name have the same words. Acronyms stay whole, also in the
 * plural.
 */
public final class SearchWords {

    private static final int LONGEST_WORD = 100;
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "by", "do", "does", "for", "from", "how", "in", "is", "it", "of", "on",
            "or", "that", "the", "their", "to", "was", "were", "what", "when", "where", "which", "who", "with");
    private static final Cache<String, String> STEMS =
            Caffeine.newBuilder().maximumSize(50_000).build();

    private SearchWords() {}

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || isBoundary(text, from, at)) {
                if (Character.isLetterOrDigit(text.charAt(from))) {
                    String folded = folded(text.substring(from, Math.min(at, from + LONGEST_WORD)));
                    words.add(new Word(folded, stem(folded), from, at));
                }
                from = at;
            }
        }
        return words;
    }

    /** The letters and digits of a text, which stay the same however it is spaced, punctuated or capitalized. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        of(text).forEach(word -> key.append(word.text()));
        return key.toString();
    }

    /** A name without its parentheses and what they hold. */
    public static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (char letter : name.toCharArray()) {
            if (letter == '(') {
                depth++;
            }
            if (depth == 0) {
                bare.append(letter);
            }
            if (letter == ')' && depth > 0) {
                depth--;
            }
        }
        return bare.toString();
    }

    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    private static boolean isBoundary(String text, int from, int at) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        if (!Character.isLetterOrDigit(here)
                || !Character.isLetterOrDigit(before)
                || Character.isDigit(before) != Character.isDigit(here)) {
            return true;
        }
        if (!Character.isUpperCase(here)) {
            return false;
        }
        if (!Character.isUpperCase(before)) {
            return true;
        }
        return at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)) && !endsAsPlural(text, at + 1);
    }

    private static boolean endsAsPlural(String text, int at) {
        return text.charAt(at) == 's' && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String stem(String word) {
        return word.length() < 3 || Character.isDigit(word.charAt(0)) ? word : STEMS.get(word, SearchWords::stemOf);
    }

    private static String stemOf(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
