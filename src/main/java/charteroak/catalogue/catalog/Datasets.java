package charteroak.catalogue.catalog;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedList.Asked;
import charteroak.ground.api.PagedList.Page;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads datasets and source systems. */
@Component
class Datasets {

    private final Neo4jClient graph;

    Datasets(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Dataset> byId(String id, Viewer viewer) {
        return byIds(List.of(id), viewer).stream().findFirst();
    }

    List<Dataset> byIds(Collection<String> ids, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (dataset:Dataset {id: id})<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                        WHERE visible(dataset)
                        RETURN dataset, system, agency
                        """))
                .bind(ids)
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Dataset.class)
                .mappedBy((types, row) -> Dataset.ofChain(new Row(row)))
                .all());
    }

    Optional<SourceSystem> systemById(String id, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (system:SourceSystem {id: $id})<-[:OWNS]-(agency:Agency)
                        WHERE visible(system)
                        RETURN system, agency
                        """))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(SourceSystem.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return SourceSystem.of(row.row("system"), Agency.of(row.row("agency")));
                })
                .one();
    }

    Map<String, List<Dataset>> ofSystems(Collection<SourceSystem> systems, Viewer viewer) {
        return graph
                .query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem {id: id})-[:HAS]->(dataset:Dataset)
                        WHERE visible(dataset)
                        RETURN agency, system, dataset
                        ORDER BY dataset.title, dataset.id
                        """))
                .bind(systems.stream().map(SourceSystem::id).toList())
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Dataset.class)
                .mappedBy((types, row) -> Dataset.ofChain(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.groupingBy(dataset -> dataset.system().id()));
    }

    /** A page of each system's datasets, in the order of the systems. */
    List<Page<Dataset>> pagesOf(List<SourceSystem> systems, Asked asked, Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", systems.stream().map(SourceSystem::id).toList());
        parameters.put("viewer", viewer.tokens());
        parameters.put("limit", asked.limit());
        String after = "";
        if (!asked.paging().afterKey().isEmpty()) {
            after = "  AND (dataset.title > $title OR (dataset.title = $title AND dataset.id > $id))\n";
            String[] key = asked.paging().afterKey().split(PagedList.BETWEEN_PARTS, 2);
            parameters.put("title", key[0]);
            parameters.put("id", key.length > 1 ? key[1] : "");
        }
        String ofSystem = """
                MATCH (system)-[:HAS]->(dataset:Dataset)
                WHERE visible(dataset)
                """;
        List<Page<Dataset>> pages = new ArrayList<>();
        graph.query(Visible.compiled(
                        """
                        UNWIND range(0, size($ids) - 1) AS place
                        MATCH (system:SourceSystem {id: $ids[place]})<-[:OWNS]-(agency:Agency)
                        RETURN place, COLLECT {
                        """ + ofSystem + after + """
                          RETURN {agency: agency, system: system, dataset: dataset}
                          ORDER BY dataset.title, dataset.id
                          LIMIT $limit
                        } AS datasets,
                        """ + (asked.counted() ? "COUNT {\n" + ofSystem + "}" : "0") + """
                          AS total
                        ORDER BY place
                        """))
                .bindAll(parameters)
                .fetchAs(Row.class)
                .mappedBy((types, record) -> new Row(record))
                .all()
                .forEach(row -> pages.add(new Page<>(
                        row.rows("datasets").stream().map(Dataset::ofChain).toList(), row.number("total"))));
        return pages;
    }

    Map<String, Integer> elementCounts(Collection<Dataset> datasets, Viewer viewer) {
        return graph
                .query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (dataset:Dataset {id: id})
                        RETURN id AS owner, CASE
                          WHEN dataset.restrictsElements THEN COUNT { (dataset)-[:HAS]->(element:DataElement) WHERE visible(element) }
                          ELSE COUNT { (dataset)-[:HAS]->() }
                        END AS elements
                        """))
                .bind(datasets.stream().map(Dataset::id).toList())
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(ElementCount.class)
                .mappedBy((types, row) -> ElementCount.of(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.toMap(ElementCount::owner, ElementCount::elements));
    }
}
