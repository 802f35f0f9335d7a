package charteroak.catalogue.catalog;

import org.jspecify.annotations.Nullable;

/** Which data elements to list; what is null does not narrow. */
record ElementFilter(
        @Nullable String agency,
        @Nullable String system,
        @Nullable String dataset,
        @Nullable String protectionClass,
        DataElement.@Nullable DataType dataType,
        DataElement.@Nullable IdentifierClass identifierClass) {

    static final ElementFilter NONE = new ElementFilter(null, null, null, null, null, null);

    /** The same, of the agency with a code; of any when null. */
    ElementFilter of(@Nullable String code) {
        return new ElementFilter(code, system, dataset, protectionClass, dataType, identifierClass);
    }

    static ElementFilter ofDataset(String id) {
        return new ElementFilter(null, null, id, null, null, null);
    }
}
