package charteroak.front.index;

/**
 * A piece of text of a thing.
 *
 * @param field what the thing calls it, such as name or definition
 */
public record Passage(String field, PassageRole role, String text) {

    private static final char SEPARATOR = '\u001f';

    String stored() {
        return field + SEPARATOR + role + SEPARATOR + text;
    }

    public static Passage ofStored(String stored) {
        int first = stored.indexOf(SEPARATOR);
        int second = stored.indexOf(SEPARATOR, first + 1);
        return new Passage(
                stored.substring(0, first),
                PassageRole.valueOf(stored.substring(first + 1, second)),
                stored.substring(second + 1));
    }
}
