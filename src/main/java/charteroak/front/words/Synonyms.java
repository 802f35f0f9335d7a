package charteroak.front.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The field's synonyms and abbreviations, read from a file whose head explains its form. */
@Component
public class Synonyms {

    private static final int MOST_WORDS = 8;

    private final Map<List<String>, Set<Phrase>> byWords = new LinkedHashMap<>();
    private final Set<String> texts = new LinkedHashSet<>();

    @Autowired
    public Synonyms() {
        this(lines("search/synonyms.txt"));
    }

    public Synonyms(List<String> lines) {
        lines.stream()
                .map(line -> line.split("#", 2)[0].strip())
                .filter(line -> !line.isEmpty())
                .forEach(this::addGroup);
    }

    /**
     * One or several words that have synonyms.
     *
     * @param sought what to look for: stems or, for a single word, the word itself, which says more than its stem
     */
    public record Phrase(String text, List<String> stems, List<String> sought) {

        public static Phrase of(String text) {
            List<Word> words = SearchWords.of(text);
            List<String> stems = words.stream().map(Word::stem).toList();
            return new Phrase(
                    text, stems, words.size() == 1 ? List.of(words.getFirst().text()) : stems);
        }

        public String key() {
            return SearchWords.key(text);
        }
    }

    /** How many of the words, from the first, have synonyms together; 0 when none do. */
    public int longest(List<String> stems) {
        for (int length = Math.min(stems.size(), MOST_WORDS); length > 0; length--) {
            if (byWords.containsKey(stems.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a word occurs in any synonym. Such a word is no typing error, even if no thing is named by it. */
    public boolean knows(String stem) {
        return byWords.keySet().stream().anyMatch(words -> words.contains(stem));
    }

    public List<Phrase> of(List<String> stems) {
        return List.copyOf(byWords.getOrDefault(stems, Set.of()));
    }

    /** Every synonym, as it is written in the file. */
    public Set<String> texts() {
        return texts;
    }

    private void addGroup(String line) {
        String[] sides = line.split("=>", 2);
        List<Phrase> asked = phrases(sides[0]);
        List<Phrase> found = sides.length == 2 ? phrases(sides[1]) : asked;
        for (Phrase phrase : asked) {
            texts.add(phrase.text());
            Set<Phrase> others = byWords.computeIfAbsent(phrase.stems(), stems -> new LinkedHashSet<>());
            found.stream()
                    .filter(other -> !other.stems().equals(phrase.stems()))
                    .forEach(others::add);
        }
    }

    private static List<Phrase> phrases(String side) {
        return Arrays.stream(side.split(","))
                .map(String::strip)
                .map(Phrase::of)
                .filter(phrase -> !phrase.stems().isEmpty())
                .toList();
    }

    private static List<String> lines(String resource) {
        try {
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
