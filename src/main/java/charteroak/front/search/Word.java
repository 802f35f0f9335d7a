package charteroak.front.search;

/**
 * A word of a text, folded to lower case without accents.
 *
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
record Word(String text, String stem, int from, int to) {}
