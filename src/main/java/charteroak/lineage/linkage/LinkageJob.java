package charteroak.lineage.linkage;

/** A job of the matching engine. */
public record LinkageJob(String id, String namespace, String name) {}
