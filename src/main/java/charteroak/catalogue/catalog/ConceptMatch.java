package charteroak.catalogue.catalog;

import charteroak.ground.store.Row;
import org.jspecify.annotations.Nullable;

/** A shared concept that an element stands for. */
record ConceptMatch(
        Scheme scheme,
        String code,
        @Nullable String name,
        @Nullable String url) {

    /** A scheme of shared concepts. */
    enum Scheme {
        CEDS,
        PIRL
    }

    static ConceptMatch of(Row node) {
        return new ConceptMatch(
                node.word("scheme", Scheme.class),
                node.text("code"),
                node.optionalText("name"),
                node.optionalText("url"));
    }
}
