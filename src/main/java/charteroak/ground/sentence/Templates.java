package charteroak.ground.sentence;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.SimpleFormatter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates of one language, from the bundles of all wings. */
final class Templates {

    private static final Map<Language, Templates> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Templates(language, read(language)));
        }
    }

    private final Language language;
    private final Map<String, Template> byKey = new HashMap<>();

    private Templates(Language language, Map<String, String> written) {
        this.language = language;
        written.forEach((key, text) -> byKey.put(key, Template.of(text, language)));
    }

    static Templates of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The keys that have a template. */
    Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    /** The number of places of a template. */
    int places(String key) {
        return template(key).places();
    }

    String say(Sentence sentence) {
        return template(sentence.key())
                .fill(sentence.parts(), sentence.parts().stream().map(this::say).toList());
    }

    private String say(Part part) {
        return switch (part) {
            case Sentence phrase -> say(phrase);
            case Reference reference -> reference.name();
            case Series series ->
                language.list(series.parts().stream().map(this::say).toList(), series.joint());
            case Part.Day day -> language.day(day.day());
            case Part.Number number -> Long.toString(number.number());
            case Part.Text text -> text.text();
        };
    }

    private Template template(String key) {
        Template template = byKey.get(key);
        if (template == null) {
            throw new IllegalArgumentException("No template '%s' in %s.".formatted(key, language));
        }
        return template;
    }

    /** The templates as the bundles have them; a key that stands twice is refused. */
    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver(Templates.class.getClassLoader())
                    .getResources("classpath*:sentences/*_%s.properties".formatted(language.code()))) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (all.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("The template '%s' stands twice.".formatted(key));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** A template, ready to be filled. */
    private sealed interface Template {

        int places();

        String fill(List<Part> parts, List<String> said);

        static Template of(String text, Language language) {
            MessagePattern pattern = new MessagePattern(text);
            boolean chooses = IntStream.range(0, pattern.countParts())
                    .mapToObj(pattern::getPart)
                    .anyMatch(part ->
                            part.getType() == MessagePattern.Part.Type.ARG_START && part.getArgType() != ArgType.NONE);
            int places = IntStream.range(0, pattern.countParts())
                    .mapToObj(pattern::getPart)
                    .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                    .mapToInt(part -> part.getValue() + 1)
                    .max()
                    .orElse(0);
            return chooses
                    ? new Choosing(new MessageFormat(text, language.locale()), places)
                    : new Plain(SimpleFormatter.compile(text), places);
        }
    }

    private record Plain(SimpleFormatter form, int places) implements Template {

        @Override
        public String fill(List<Part> parts, List<String> said) {
            return form.format(said.toArray(String[]::new));
        }
    }

    /** A template that chooses its words, such as one that says "signs" of one party and "sign" of several. */
    private record Choosing(MessageFormat form, int places) implements Template {

        @Override
        public String fill(List<Part> parts, List<String> said) {
            Object[] values = IntStream.range(0, said.size())
                    .mapToObj(
                            at -> parts.get(at) instanceof Part.Number number ? (Object) number.number() : said.get(at))
                    .toArray();
            return ((MessageFormat) form.clone()).format(values);
        }
    }
}
