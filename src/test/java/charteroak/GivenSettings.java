package charteroak;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as an application would have them that is given some properties and no more. */
public final class GivenSettings {

    private GivenSettings() {}

    public static <T extends Record> T of(Class<T> kind, Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate(prefix(kind), kind);
    }

    /** The rows of a documentation's table of limits that some of them make, with their defaults. */
    public static Stream<String> rows(Class<? extends Record> kind) {
        String within = (prefix(kind) + ".").substring("charteroak.limits.".length());
        RecordComponent[] components = kind.getRecordComponents();
        return IntStream.range(0, components.length)
                .mapToObj(at -> "| `%s%s` | %s |"
                        .formatted(
                                within,
                                DataObjectPropertyName.toDashedForm(components[at].getName()),
                                usual(kind, at)));
    }

    private static String usual(Class<? extends Record> kind, int at) {
        String[] usual = kind.getDeclaredConstructors()[0]
                .getParameters()[at]
                .getAnnotation(DefaultValue.class)
                .value();
        return usual.length == 0 ? "none" : usual[0];
    }

    private static String prefix(Class<?> kind) {
        return kind.getAnnotation(ConfigurationProperties.class).value();
    }
}
