package charteroak.front.words;

/**
 * A word of a text, folded to lower case without accents.
 *
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
public record Word(String text, String stem, int from, int to) {}
