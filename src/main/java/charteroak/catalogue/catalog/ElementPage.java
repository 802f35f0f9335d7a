package charteroak.catalogue.catalog;

import charteroak.ground.store.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Elements read in one query, with what other features add to them, by field. */
record ElementPage(List<DataElement> elements, Map<String, Map<DataElement, ?>> parts) {

    static final ElementPage EMPTY = new ElementPage(List.of(), Map.of());

    /**
     * Reads the lists {@code page} and {@code datasetIds}, which run in parallel, and the {@code chains} from datasets
     * up to agencies.
     */
    static ElementPage of(Row row, List<ElementPart> parts) {
        Map<DatasetId, Dataset> datasets = row.rows("chains").stream()
                .map(Dataset::ofChain)
                .collect(Collectors.toMap(Dataset::id, dataset -> dataset));
        List<Row> nodes = row.rows("page");
        List<DatasetId> datasetIds = row.ids("datasetIds", DatasetId::new);
        List<DataElement> elements = IntStream.range(0, nodes.size())
                .filter(at -> datasets.containsKey(datasetIds.get(at)))
                .mapToObj(at -> DataElement.of(nodes.get(at), Objects.requireNonNull(datasets.get(datasetIds.get(at)))))
                .toList();
        Map<String, Map<DataElement, ?>> values = new HashMap<>();
        parts.forEach(part -> values.put(part.field(), part.values(elements, row.rows("part_" + part.field()))));
        return new ElementPage(elements, values);
    }
}
