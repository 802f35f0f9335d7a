package charteroak.ground.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

class LimitSettingsTests {

    @Test
    void everyLimitHasADefault() {
        LimitSettings settings = KnownHostsTests.settings(Map.of());
        assertThat(settings.time()).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.body()).isEqualTo(DataSize.ofMegabytes(1));
        assertThat(settings.document().depth()).isEqualTo(15);
        assertThat(settings.cost().anonymous()).isLessThan(settings.cost().most());
        assertThat(settings.rates().enabled()).isTrue();
        assertThat(settings.rates().signIns()).isEqualTo(new Rate(10, Duration.ofMinutes(1)));
    }

    @Test
    void everyLimitCanBeSet() {
        LimitSettings settings = KnownHostsTests.settings(Map.of(
                "charteroak.limits.hosts", "a.example,b.example",
                "charteroak.limits.document.aliases", "7",
                "charteroak.limits.rates.sign-ins", "3/1h"));
        assertThat(settings.hosts()).isEqualTo(List.of("a.example", "b.example"));
        assertThat(settings.document().aliases()).isEqualTo(7);
        assertThat(settings.rates().signIns()).isEqualTo(new Rate(3, Duration.ofHours(1)));
    }

    @Test
    void everyLimitIsInTheDocumentationWithItsDefault() throws IOException {
        String documentation = Files.readString(Path.of("docs/security.md"));
        assertThat(rows(LimitSettings.class, "").toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(documentation).contains(row));
    }

    private static Stream<String> rows(Class<?> settings, String prefix) {
        return Stream.of(settings.getRecordComponents()).flatMap(component -> rows(component, prefix));
    }

    private static Stream<String> rows(RecordComponent component, String prefix) {
        String name = prefix + DataObjectPropertyName.toDashedForm(component.getName());
        if (component.getType().isRecord() && component.getType() != Rate.class) {
            return rows(component.getType(), name + ".");
        }
        String[] usual = defaultOf(component);
        return Stream.of("| `%s` | %s |".formatted(name, usual.length == 0 ? "none" : usual[0]));
    }

    private static String[] defaultOf(RecordComponent component) {
        Class<?> owner = component.getDeclaringRecord();
        RecordComponent[] components = owner.getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            if (components[at].getName().equals(component.getName())) {
                return owner.getDeclaredConstructors()[0]
                        .getParameters()[at]
                        .getAnnotation(DefaultValue.class)
                        .value();
            }
        }
        throw new IllegalStateException(component.getName());
    }
}
