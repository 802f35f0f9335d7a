package charteroak.catalogue.governance;

/** A board that governs or advises the program. */
public record Body(String id, String code, String name, String description) {}
