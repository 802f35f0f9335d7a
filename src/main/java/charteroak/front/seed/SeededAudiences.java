package charteroak.front.seed;

import charteroak.agreements.disclosure.Disclosures;
import charteroak.front.seedformat.Seed;
import charteroak.ground.visibility.Audience;
import java.util.List;
import java.util.stream.Stream;

/** Sets the audiences of a seed's things, wholes before their parts, as someone with the permission would. */
final class SeededAudiences {

    private SeededAudiences() {}

    static void write(Seed seed, Disclosures disclosures) {
        Stream.of(seed.systems(), seed.datasets(), seed.elements(), seed.agreements(), seed.projects())
                .flatMap(List::stream)
                .filter(thing ->
                        thing.get("audience") != null && !Audience.PUBLIC.name().equals(thing.get("audience")))
                .forEach(thing -> disclosures.keep(
                        String.valueOf(thing.get("id")), Audience.valueOf(String.valueOf(thing.get("audience")))));
    }
}
