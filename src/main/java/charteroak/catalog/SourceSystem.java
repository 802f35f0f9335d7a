package charteroak.catalog;

import charteroak.store.Row;

/** A computer system in which an agency keeps records. */
public record SourceSystem(String id, String name, Agency agency) {

    static SourceSystem of(Row node, Agency agency) {
        return new SourceSystem(node.text("id"), node.text("name"), agency);
    }
}
