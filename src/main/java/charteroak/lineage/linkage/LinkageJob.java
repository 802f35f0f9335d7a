package charteroak.lineage.linkage;

import charteroak.ground.store.Row;

/** A job of the matching engine. */
public record LinkageJob(String id, String namespace, String name) {

    static LinkageJob of(Row node) {
        return new LinkageJob(node.text("id"), node.text("namespace"), node.text("name"));
    }
}
