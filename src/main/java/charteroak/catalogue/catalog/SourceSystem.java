package charteroak.catalogue.catalog;

import charteroak.ground.api.PagedList;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.HasReaders;
import charteroak.ground.visibility.Readers;

/** A computer system in which an agency keeps records. */
public record SourceSystem(String id, String name, Agency agency, Readers readers) implements HasReaders {

    public Audience audience() {
        return readers.audience();
    }

    /** The key that sorts systems by name and, where names are equal, by id. */
    String key() {
        return PagedList.key(name, id);
    }

    /** Reads a {@code system} and the {@code agency} that owns it. */
    static SourceSystem ofPair(Row pair) {
        return of(pair.row("system"), Agency.of(pair.row("agency")));
    }

    static SourceSystem of(Row node, Agency agency) {
        return new SourceSystem(node.text("id"), node.text("name"), agency, Readers.of(node));
    }
}
