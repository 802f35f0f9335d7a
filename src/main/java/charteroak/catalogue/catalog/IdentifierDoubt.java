package charteroak.catalogue.catalog;

import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why a steward should check an element's identifier class: its name or a concept suggests that it identifies people,
 * but its class does not say so.
 */
final class IdentifierDoubt {

    private static final Set<IdentifierClass> IDENTIFYING =
            Set.of(IdentifierClass.DIRECT_IDENTIFIER, IdentifierClass.LINKAGE_KEY);
    private static final Pattern NAME = Pattern.compile("""
            \\b(ssn|sasid|pidm|social security (number|no|num)|(first|last|middle|maiden|full|student|client|person) ?name|surname|\
            e ?mail( address)?|(tele)?phone( number)?|street address|medical record number|medicaid (id|number)|\
            (student|person|client|participant|inmate|customer|member) ?(id|identifier|number|pin))\\b""");
    private static final Pattern ABOUT_ONE =
            Pattern.compile("\\b(reason|flag|indicator|type|status|count|code|available|provided|missing)\\b");

    private IdentifierDoubt() {}

    static Optional<Sentence> of(DataElement element, Collection<ConceptMatch> concepts) {
        if (IDENTIFYING.contains(element.identifierClass())) {
            return Optional.empty();
        }
        return concepts.stream()
                .filter(concept -> concept.identifies() != null)
                .findFirst()
                .map(concept -> Sentence.of(
                        "catalog.identifyingConcept", Part.text(concept.scheme().name()), Part.text(concept.code())))
                .or(() -> byName(element.name()));
    }

    private static Optional<Sentence> byName(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .toLowerCase(Locale.ROOT);
        return NAME.matcher(words).find() && !ABOUT_ONE.matcher(words).find()
                ? Optional.of(Sentence.of("catalog.identifyingName"))
                : Optional.empty();
    }
}
