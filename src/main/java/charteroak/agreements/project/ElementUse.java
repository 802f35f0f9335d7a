package charteroak.agreements.project;

import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.sentence.InWords;
import charteroak.ground.store.Row;
import org.jspecify.annotations.Nullable;

/** One use that a project makes of one element; a use without years is of all years. */
public record ElementUse(
        DataElement element, Kind use, @Nullable YearRange years) {

    /**
     * How an element is used: to match records at the Hub, to be analyzed by the recipient, or in published results.
     */
    public enum Kind implements InWords {
        LINKAGE_KEY,
        PAYLOAD,
        OUTPUT
    }

    /** Reads a row that holds the relationship {@code ask} and the nodes of the element's chain. */
    public static ElementUse ofChain(Row chain) {
        Row ask = chain.row("ask");
        return new ElementUse(DataElement.ofChain(chain), ask.word("use", Kind.class), YearRange.of(ask));
    }

    String key() {
        return element.id() + " " + use;
    }
}
