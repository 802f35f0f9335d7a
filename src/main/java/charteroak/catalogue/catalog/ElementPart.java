package charteroak.catalogue.catalog;

import charteroak.ground.store.Row;
import java.util.List;
import java.util.Map;

/** A field that another feature adds to elements, and that can be read in the very query that reads a page of them. */
public interface ElementPart {

    /** The field's name in the schema. */
    String field();

    /** A Cypher expression over the lists {@code page}, of element nodes, and {@code datasets}, of the nodes of their datasets. */
    String expression();

    /** The field's value for every element of the page, from the rows that the expression gave. */
    Map<DataElement, ?> values(List<DataElement> page, List<Row> found);
}
