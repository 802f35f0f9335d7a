package charteroak.catalog;

import charteroak.store.Row;
import java.util.Collection;
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

    Optional<Dataset> byId(String id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<Dataset> byIds(Collection<String> ids) {
        return List.copyOf(graph.query("""
                        UNWIND $ids AS id
                        MATCH (dataset:Dataset {id: id})<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                        RETURN dataset, system, agency
                        """)
                .bind(ids)
                .to("ids")
                .fetchAs(Dataset.class)
                .mappedBy((types, row) -> Dataset.ofChain(new Row(row)))
                .all());
    }

    Optional<SourceSystem> systemById(String id) {
        return graph.query("""
                        MATCH (system:SourceSystem {id: $id})<-[:OWNS]-(agency:Agency)
                        RETURN system, agency
                        """)
                .bind(id)
                .to("id")
                .fetchAs(SourceSystem.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return SourceSystem.of(row.row("system"), Agency.of(row.row("agency")));
                })
                .one();
    }

    Map<String, List<Dataset>> ofSystems(Collection<SourceSystem> systems) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem {id: id})-[:HAS]->(dataset:Dataset)
                        RETURN agency, system, dataset
                        ORDER BY dataset.title
                        """)
                .bind(systems.stream().map(SourceSystem::id).toList())
                .to("ids")
                .fetchAs(Dataset.class)
                .mappedBy((types, row) -> Dataset.ofChain(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.groupingBy(dataset -> dataset.system().id()));
    }

    Map<String, Integer> elementCounts(Collection<Dataset> datasets) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (dataset:Dataset {id: id})
                        RETURN id AS owner, COUNT { (dataset)-[:HAS]->() } AS elements
                        """)
                .bind(datasets.stream().map(Dataset::id).toList())
                .to("ids")
                .fetchAs(ElementCount.class)
                .mappedBy((types, row) -> ElementCount.of(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.toMap(ElementCount::owner, ElementCount::elements));
    }
}
