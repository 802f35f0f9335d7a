package charteroak.lineage.linkage;

import charteroak.ground.api.PagedList;
import charteroak.ground.store.Row;

/** A dataset as lineage events name it. */
record Extract(String id, String namespace, String name) {

    /** The key that sorts extracts by namespace and then by name. */
    String key() {
        return PagedList.key(namespace, name);
    }

    static Extract of(Row node) {
        return new Extract(node.text("id"), node.text("namespace"), node.text("name"));
    }
}
