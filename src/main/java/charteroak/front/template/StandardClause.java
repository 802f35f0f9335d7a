package charteroak.front.template;

/**
 * The wording of a clause from a file.
 *
 * @param agency the code of the agency whose own wording it is; empty for the program's
 * @param version the version that the file names
 */
public record StandardClause(String text, String agency, String version) {}
