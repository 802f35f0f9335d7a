package charteroak.catalogue.catalog;

import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.HasReaders;
import charteroak.ground.visibility.Readers;
import org.jspecify.annotations.Nullable;

/** A column or field that an agency describes, with the dataset, system and agency it belongs to. */
public record DataElement(
        ElementId id,
        String name,
        @Nullable String definition,
        DataType dataType,
        @Nullable String rawDataType,
        @Nullable YearRange years,
        @Nullable String rawYears,
        Classification classification,
        IdentifierClass identifierClass,
        Dataset dataset,
        Readers readers)
        implements HasReaders {

    public Audience audience() {
        return readers.audience();
    }

    /** The kind of values an element holds, normalized from what the agency wrote. */
    public enum DataType {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        DATETIME,
        BOOLEAN,
        UNKNOWN
    }

    /** How sensitive an element is. */
    public enum Classification {
        PUBLIC,
        INTERNAL,
        CONFIDENTIAL,
        RESTRICTED
    }

    /** Whether an element identifies a person, and how. */
    public enum IdentifierClass {
        DIRECT_IDENTIFIER,
        LINKAGE_KEY,
        QUASI_IDENTIFIER,
        SENSITIVE,
        OTHER
    }

    /** Reads a row that holds the nodes {@code agency}, {@code system}, {@code dataset} and {@code element}. */
    public static DataElement ofChain(Row chain) {
        return of(chain.row("element"), Dataset.ofChain(chain));
    }

    /** Reads a node with the label DataElement. */
    public static DataElement of(Row node, Dataset dataset) {
        return new DataElement(
                node.id("id", ElementId::new),
                node.text("name"),
                node.optionalText("definition"),
                node.word("dataType", DataType.class),
                node.optionalText("rawDataType"),
                YearRange.of(node),
                node.optionalText("rawYears"),
                node.word("classification", Classification.class),
                node.word("identifierClass", IdentifierClass.class),
                dataset,
                Readers.of(node));
    }

    /** The element, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.ELEMENT, id.value(), name);
    }

    /** Elements are gathered by the hundred in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
