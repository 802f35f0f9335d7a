package charteroak.catalogue.catalog;

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
}
