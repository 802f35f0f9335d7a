package charteroak.catalogue.catalog;

import charteroak.ground.api.PagedList;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.HasReaders;
import charteroak.ground.visibility.Readers;
import org.jspecify.annotations.Nullable;

/** A named set of data elements within a source system. */
public record Dataset(DatasetId id, String title, @Nullable String description, SourceSystem system, Readers readers)
        implements HasReaders {

    public Audience audience() {
        return readers.audience();
    }

    /** The key that sorts datasets by title and, where titles are equal, by id. */
    public String key() {
        return PagedList.key(title, id);
    }

    /** The dataset, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.DATASET, id.value(), title);
    }

    static Dataset of(Row node, SourceSystem system) {
        return new Dataset(
                node.id("id", DatasetId::new),
                node.text("title"),
                node.optionalText("description"),
                system,
                Readers.of(node));
    }

    /** Reads a row that holds the nodes {@code agency}, {@code system} and {@code dataset}. */
    public static Dataset ofChain(Row chain) {
        return of(chain.row("dataset"), SourceSystem.of(chain.row("system"), Agency.of(chain.row("agency"))));
    }
}
