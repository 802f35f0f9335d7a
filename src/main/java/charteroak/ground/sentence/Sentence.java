package charteroak.ground.sentence;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something said to people, or a phrase of it, in no language yet.
 *
 * @param key the key of the template in the bundles in {@code sentences}
 * @param parts what stands in the places {0}, {1}, ... of the template
 */
public record Sentence(String key, List<Part> parts) implements Part {

    public Sentence {
        parts = List.copyOf(parts);
    }

    public static Sentence of(String key, Part... parts) {
        return new Sentence(key, List.of(parts));
    }

    /** Several sentences, one after the other. */
    public static Sentence several(List<Sentence> sentences) {
        return sentences.size() == 1
                ? sentences.getFirst()
                : Sentence.of("sentence.several", new Series(sentences, Series.Joint.SPACE));
    }

    /** The sentence as it is said in a language. */
    public String in(Language language) {
        return Templates.of(language).say(this);
    }

    /** The things that the sentence names, each once, in their order. */
    public List<Reference> references() {
        return parts.stream()
                .flatMap(Sentence::leaves)
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .distinct()
                .toList();
    }

    /** The words in the sentence that are the same in every language. */
    public List<String> texts() {
        return parts.stream()
                .flatMap(Sentence::leaves)
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).text())
                .toList();
    }

    private static Stream<Part> leaves(Part part) {
        return switch (part) {
            case Sentence phrase -> phrase.parts.stream().flatMap(Sentence::leaves);
            case Series series -> series.parts().stream().flatMap(Sentence::leaves);
            case Reference reference -> Stream.of(reference);
            case Day day -> Stream.of(day);
            case Number number -> Stream.of(number);
            case Text text -> Stream.of(text);
        };
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
