package charteroak.catalog;

import charteroak.store.Row;
import org.jspecify.annotations.Nullable;

/** A named set of data elements within a source system. */
public record Dataset(String id, String title, @Nullable String description, SourceSystem system) {

    static Dataset of(Row node, SourceSystem system) {
        return new Dataset(node.text("id"), node.text("title"), node.optionalText("description"), system);
    }

    /** Reads a row that holds the nodes {@code agency}, {@code system} and {@code dataset}. */
    public static Dataset ofChain(Row chain) {
        return of(chain.row("dataset"), SourceSystem.of(chain.row("system"), Agency.of(chain.row("agency"))));
    }
}
