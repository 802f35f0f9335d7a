package charteroak.ground.visibility;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something of a made-up world that an answer can give away by its word, which stands in its id, number and name.
 *
 * @param own what is said of the thing itself
 * @param within what it is part of or follows, which may be for fewer; all of it must be seen
 * @param anyOf of which one must be seen, where there are some
 * @param owners the words of the agencies whose thing it is
 */
record Thing(Sort sort, String word, Audience own, List<Thing> within, List<Thing> anyOf, List<String> owners) {

    enum Sort {
        AGENCY,
        SYSTEM,
        DATASET,
        ELEMENT,
        LOST,
        BASIS,
        AGREEMENT,
        SCHEDULE,
        ACT,
        PROJECT,
        DECISION,
        JOB,
        RUN,
        EXTRACT,
        FIELD,
        FINDING,
        REVISION,
        NOTICE
    }

    String id() {
        return (sort == Sort.LOST ? Sort.ELEMENT : sort).name().toLowerCase(Locale.ROOT) + "-" + word;
    }

    String number() {
        return word.toUpperCase(Locale.ROOT);
    }

    /** Things are told apart by their words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thing thing && thing.word.equals(word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
