package charteroak.catalogue.catalog;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedList.Asked;
import charteroak.ground.api.PagedList.Page;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads datasets and source systems. */
@Component
record Datasets(SeenGraph graph) {

    Optional<Dataset> byId(DatasetId id, Viewer viewer) {
        return Optional.ofNullable(byIds(List.of(id), viewer).get(id));
    }

    Map<DatasetId, Dataset> byIds(Collection<DatasetId> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (dataset:Dataset {id: id})<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                        WHERE visible(dataset)
                        RETURN id, dataset, system, agency
                        """).with("ids", ids).each(DatasetId::new, Dataset::ofChain);
    }

    Optional<SourceSystem> systemById(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (system:SourceSystem {id: $id})<-[:OWNS]-(agency:Agency)
                        WHERE visible(system)
                        RETURN system, agency
                        """).with("id", id).one(SourceSystem::ofPair);
    }

    Map<String, List<Dataset>> ofSystems(Collection<String> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem {id: id})-[:HAS]->(dataset:Dataset)
                        WHERE visible(dataset)
                        RETURN id, agency, system, dataset
                        ORDER BY dataset.title, dataset.id
                        """).with("ids", ids).lists(Dataset::ofChain);
    }

    /** A page of each system's datasets, in the order of the systems. */
    List<Page<Dataset>> pagesOf(List<SourceSystem> systems, Asked asked) {
        String last = asked.paging().afterKey();
        String[] key = last.split(PagedList.BETWEEN_PARTS, 2);
        String after = "  AND (dataset.title > $title OR (dataset.title = $title AND dataset.id > $id))\n";
        String ofSystem = """
                MATCH (:SourceSystem {id: owner})-[:HAS]->(dataset:Dataset)
                WHERE visible(dataset)
                """;
        String rows = ofSystem + (last.isEmpty() ? "" : after) + """
                WITH dataset
                ORDER BY dataset.title, dataset.id
                LIMIT $limit
                MATCH (dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                RETURN {agency: agency, system: system, dataset: dataset}
                ORDER BY dataset.title, dataset.id
                """;
        return graph.by(Viewer.of(asked.caller()), SeenGraph.ofEach(rows, ofSystem, asked))
                .with("title", key[0])
                .with("id", key.length > 1 ? key[1] : "")
                .pages(systems.stream().map(SourceSystem::id).toList(), asked, Dataset::ofChain);
    }

    Map<DatasetId, Integer> elementCounts(Collection<DatasetId> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (dataset:Dataset {id: id})
                        RETURN id, CASE
                          WHEN dataset.restrictsElements THEN COUNT { (dataset)-[:HAS]->(element:DataElement) WHERE visible(element) }
                          ELSE COUNT { (dataset)-[:HAS]->() }
                        END AS elements
                        """).with("ids", ids).each(DatasetId::new, row -> row.number("elements"));
    }
}
