package charteroak.front.template;

/**
 * What the wording of a clause may name.
 *
 * @param number the number of the agreement
 * @param title the title of the agreement
 * @param destroyBy the day by which data is destroyed, in words; empty while none is set
 */
public record ClauseSubject(String number, String title, String destroyBy) {}
