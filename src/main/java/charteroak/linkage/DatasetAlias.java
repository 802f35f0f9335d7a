package charteroak.linkage;

/** A name under which lineage events mention a catalogue dataset. */
public record DatasetAlias(String namespace, String name) {}
