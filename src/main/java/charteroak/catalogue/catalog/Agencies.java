package charteroak.catalogue.catalog;

import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads agencies and their source systems. */
@Component
class Agencies {

    private final Neo4jClient graph;

    Agencies(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Agency> byCode(String code) {
        return graph.query("""
                        MATCH (agency:Agency {code: $code})
                        RETURN agency
                        """)
                .bind(code)
                .to("code")
                .fetchAs(Agency.class)
                .mappedBy((types, row) -> Agency.of(new Row(row).row("agency")))
                .one();
    }

    Optional<Agency> byId(String id) {
        return graph.query("""
                        MATCH (agency:Agency {id: $id})
                        RETURN agency
                        """)
                .bind(id)
                .to("id")
                .fetchAs(Agency.class)
                .mappedBy((types, row) -> Agency.of(new Row(row).row("agency")))
                .one();
    }

    List<Agency> byCodes(Collection<String> codes) {
        return List.copyOf(graph.query("""
                        UNWIND $codes AS code
                        MATCH (agency:Agency {code: code})
                        RETURN agency
                        """)
                .bind(codes)
                .to("codes")
                .fetchAs(Agency.class)
                .mappedBy((types, row) -> Agency.of(new Row(row).row("agency")))
                .all());
    }

    List<Agency> byIds(Collection<String> ids) {
        return List.copyOf(graph.query("""
                        UNWIND $ids AS id
                        MATCH (agency:Agency {id: id})
                        RETURN agency
                        """)
                .bind(ids)
                .to("ids")
                .fetchAs(Agency.class)
                .mappedBy((types, row) -> Agency.of(new Row(row).row("agency")))
                .all());
    }

    List<Agency> page(Paging paging) {
        return List.copyOf(graph.query("""
                        MATCH (agency:Agency)
                        WHERE agency.code > $after
                        RETURN agency
                        ORDER BY agency.code
                        LIMIT $limit
                        """)
                .bindAll(Map.of("after", paging.afterKey(), "limit", paging.first() + 1))
                .fetchAs(Agency.class)
                .mappedBy((types, row) -> Agency.of(new Row(row).row("agency")))
                .all());
    }

    int count() {
        return graph.query("""
                        MATCH (agency:Agency)
                        RETURN count(agency)
                        """).fetchAs(Integer.class).one().orElse(0);
    }

    Map<String, List<SourceSystem>> systemsOf(Collection<Agency> agencies, Viewer viewer) {
        return graph
                .query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (agency:Agency {id: id})-[:OWNS]->(system:SourceSystem)
                        WHERE visible(system)
                        RETURN agency, system
                        ORDER BY system.name, system.id
                        """))
                .bind(agencies.stream().map(Agency::id).toList())
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(SourceSystem.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return SourceSystem.of(row.row("system"), Agency.of(row.row("agency")));
                })
                .all()
                .stream()
                .collect(Collectors.groupingBy(system -> system.agency().id()));
    }

    /**
     * How many elements each agency has that the viewer may see. Where no element of a dataset is more restricted than
     * the dataset, its elements are counted without a look at each.
     */
    Map<String, Integer> elementCounts(Collection<Agency> agencies, Viewer viewer) {
        return graph
                .query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (:Agency {id: id})-[:OWNS]->(:SourceSystem)-[:HAS]->(dataset:Dataset)
                        WHERE visible(dataset)
                        RETURN id AS owner, sum(CASE
                          WHEN dataset.restrictsElements THEN COUNT { (dataset)-[:HAS]->(element:DataElement) WHERE visible(element) }
                          ELSE COUNT { (dataset)-[:HAS]->() }
                        END) AS elements
                        """))
                .bind(agencies.stream().map(Agency::id).toList())
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
