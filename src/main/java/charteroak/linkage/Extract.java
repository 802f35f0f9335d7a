package charteroak.linkage;

import charteroak.store.Row;

/** A dataset as lineage events name it. */
record Extract(String id, String namespace, String name) {

    static Extract of(Row node) {
        return new Extract(node.text("id"), node.text("namespace"), node.text("name"));
    }
}
