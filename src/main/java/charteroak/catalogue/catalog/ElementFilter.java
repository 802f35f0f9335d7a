package charteroak.catalogue.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which data elements to list; a null property does not narrow the list. */
record ElementFilter(
        @Nullable String agency,
        @Nullable String system,
        @Nullable DatasetId dataset,
        @Nullable String protectionClass,
        DataElement.@Nullable DataType dataType,
        DataElement.@Nullable IdentifierClass identifierClass,
        @Nullable List<ElementId> ids) {

    static final ElementFilter NONE = new ElementFilter(null, null, null, null, null, null, null);

    /** The filter for elements of the agency with a code; of any agency when null. */
    ElementFilter of(@Nullable String code) {
        return new ElementFilter(code, system, dataset, protectionClass, dataType, identifierClass, ids);
    }

    static ElementFilter ofDataset(DatasetId id) {
        return new ElementFilter(null, null, id, null, null, null, null);
    }
}
