package charteroak.catalogue.catalog;

import charteroak.ground.store.Row;
import java.util.List;
import java.util.Map;

/** A field that another feature adds to elements and reads in the same query as a page of elements. */
public interface ElementPart {

    /** The name of the field in the schema. */
    String field();

    /**
     * The Cypher expression that reads the field, given the lists {@code page}, of element nodes, and {@code datasets},
     * of their dataset nodes.
     */
    String expression();

    /** The field's value for every element of the page, from the rows of the expression. */
    Map<DataElement, ?> values(List<DataElement> page, List<Row> found);
}
