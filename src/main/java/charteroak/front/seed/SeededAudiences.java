package charteroak.front.seed;

import charteroak.agreements.disclosure.Disclosures;
import charteroak.front.seedformat.Seed;
import charteroak.ground.visibility.Audience;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the audiences of a seed's things, wholes before their parts, as someone with the permission would. */
@Component
class SeededAudiences {

    private final Disclosures disclosures;

    SeededAudiences(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    void write(Seed seed) {
        Stream.of(seed.systems(), datasets(seed), seed.elements(), seed.agreements(), seed.projects())
                .flatMap(List::stream)
                .forEach(this::say);
    }

    private void say(Map<String, @Nullable Object> thing) {
        Object audience = thing.get("audience");
        if (audience != null && !audience.equals(Audience.PUBLIC.name())) {
            disclosures.keep(String.valueOf(thing.get("id")), Audience.valueOf(String.valueOf(audience)));
        }
    }

    private static List<Map<String, @Nullable Object>> datasets(Seed seed) {
        return seed.systems().stream()
                .flatMap(system -> Seed.things(system, "datasets").stream())
                .toList();
    }
}
