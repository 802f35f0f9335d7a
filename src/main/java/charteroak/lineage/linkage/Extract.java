package charteroak.lineage.linkage;

import charteroak.ground.api.PagedList;

/** A dataset as lineage events name it. */
record Extract(String id, String namespace, String name) {

    /** The key that sorts extracts by namespace and then by name. */
    String key() {
        return PagedList.key(namespace, name);
    }
}
