package charteroak.catalogue.catalog;

import charteroak.ground.store.Row;
import org.jspecify.annotations.Nullable;

/** A shared concept that an element stands for. */
record ConceptMatch(
        Scheme scheme,
        String code,
        @Nullable String name,
        @Nullable String url,
        @Nullable Identification identifies) {

    /** A scheme of shared concepts. */
    enum Scheme {
        CEDS,
        PIRL
    }

    /** What a concept alone tells about who a person is. */
    enum Identification {
        SOCIAL_SECURITY_NUMBER,
        PERSON
    }

    static ConceptMatch of(Row node) {
        return new ConceptMatch(
                node.word("scheme", Scheme.class),
                node.text("code"),
                node.optionalText("name"),
                node.optionalText("url"),
                node.optionalWord("identifies", Identification.class));
    }
}
