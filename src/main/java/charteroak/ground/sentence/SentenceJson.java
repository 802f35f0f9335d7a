package charteroak.ground.sentence;

import charteroak.ground.sentence.Reference.Kind;
import charteroak.ground.sentence.Series.Joint;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences as JSON, kept beside their English text so that they can be said in other languages later. */
public final class SentenceJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SentenceJson() {}

    public static String of(Sentence sentence) {
        return JSON.writeValueAsString(written(sentence));
    }

    /**
     * The sentence that was kept beside its English text. The text alone is told where no sentence was kept, or where
     * the sentence would no longer say the same.
     */
    public static Sentence read(@Nullable String json, String text) {
        return Optional.ofNullable(json)
                .flatMap(SentenceJson::sentence)
                .filter(sentence -> sentence.in(Language.ENGLISH).equals(text))
                .orElseGet(() -> Sentence.of("sentence.asKept", Part.text(text)));
    }

    private static Map<String, Object> written(Part part) {
        return switch (part) {
            case Sentence sentence -> object("key", sentence.key(), "parts", written(sentence.parts()));
            case Series series -> object("joint", series.joint().name(), "parts", written(series.parts()));
            case Reference reference ->
                object("kind", reference.kind().name(), "id", reference.id(), "name", reference.name());
            case Part.Day day -> object("day", day.day().toString());
            case Part.Number number -> object("number", number.number());
            case Part.Text text -> object("text", text.text());
        };
    }

    private static List<Map<String, Object>> written(List<? extends Part> parts) {
        return parts.stream().map(SentenceJson::written).toList();
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            object.put((String) pairs[at], pairs[at + 1]);
        }
        return object;
    }

    /** The sentence in some JSON; empty where it has a form or a template that is not known. */
    private static Optional<Sentence> sentence(String json) {
        try {
            return part(JSON.readTree(json)) instanceof Sentence sentence ? Optional.of(sentence) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Part part(JsonNode node) {
        if (node.has("key")) {
            return known(new Sentence(text(node, "key"), parts(node)));
        }
        if (node.has("joint")) {
            return new Series(parts(node), Joint.valueOf(text(node, "joint")));
        }
        if (node.has("kind")) {
            return new Reference(Kind.valueOf(text(node, "kind")), text(node, "id"), text(node, "name"));
        }
        if (node.has("day")) {
            return Part.day(LocalDate.parse(text(node, "day")));
        }
        return node.has("number") ? Part.number(node.required("number").longValue()) : Part.text(text(node, "text"));
    }

    private static List<Part> parts(JsonNode node) {
        return node.required("parts").valueStream().map(SentenceJson::part).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static Sentence known(Sentence sentence) {
        boolean known = Stream.of(Language.values())
                .map(Templates::of)
                .allMatch(templates -> templates.keys().contains(sentence.key())
                        && templates.places(sentence.key()) == sentence.parts().size());
        if (!known) {
            throw new IllegalArgumentException(sentence.key());
        }
        return sentence;
    }
}
