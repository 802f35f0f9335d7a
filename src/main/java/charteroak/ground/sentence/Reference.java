package charteroak.ground.sentence;

/**
 * A thing that a sentence names.
 *
 * @param id the public id of the thing
 * @param name how the sentence names it: a number, a code or a name
 */
public record Reference(Kind kind, String id, String name) implements Part {

    /** What sort of thing a sentence names. */
    public enum Kind {
        AGENCY,
        AGREEMENT,
        APPLICATION,
        DATASET,
        ELEMENT,
        FINDING,
        LEGAL_BASIS,
        LICENSED_USER,
        MEETING,
        PROJECT,
        PROTECTION_CLASS,
        RUN,
        SCHEDULE
    }
}
