package charteroak.catalogue.law;

import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads legal bases. */
@Component
class LegalBases {

    private final Neo4jClient graph;

    LegalBases(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<LegalBasis> byCode(String code) {
        return graph.query("""
                        MATCH (basis:LegalBasis {code: $code})
                        RETURN basis
                        """)
                .bind(code)
                .to("code")
                .fetchAs(LegalBasis.class)
                .mappedBy((types, row) -> LegalBasis.of(new Row(row).row("basis")))
                .one();
    }

    List<LegalBasis> byIds(Collection<String> ids) {
        return List.copyOf(graph.query("""
                        UNWIND $ids AS id
                        MATCH (basis:LegalBasis {id: id})
                        RETURN basis
                        """)
                .bind(ids)
                .to("ids")
                .fetchAs(LegalBasis.class)
                .mappedBy((types, row) -> LegalBasis.of(new Row(row).row("basis")))
                .all());
    }

    List<LegalBasis> page(Paging paging) {
        return List.copyOf(graph.query("""
                        MATCH (basis:LegalBasis)
                        WHERE basis.code > $after
                        RETURN basis
                        ORDER BY basis.code
                        LIMIT $limit
                        """)
                .bindAll(Map.of("after", paging.afterKey(), "limit", paging.first() + 1))
                .fetchAs(LegalBasis.class)
                .mappedBy((types, row) -> LegalBasis.of(new Row(row).row("basis")))
                .all());
    }

    int count() {
        return graph.query("""
                        MATCH (basis:LegalBasis)
                        RETURN count(basis)
                        """).fetchAs(Integer.class).one().orElse(0);
    }

    Map<String, List<LegalBasis>> thatSatisfy(Collection<ProtectionClass> classes) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (:ProtectionClass {id: id})<-[:SATISFIES]-(basis:LegalBasis)
                        WITH id, basis
                        ORDER BY basis.code
                        RETURN id, collect(basis) AS bases
                        """)
                .bind(classes.stream().map(ProtectionClass::id).toList())
                .to("ids")
                .fetchAs(BasesOfClass.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new BasesOfClass(
                            row.text("id"),
                            row.rows("bases").stream().map(LegalBasis::of).toList());
                })
                .all()
                .stream()
                .collect(Collectors.toMap(BasesOfClass::owner, BasesOfClass::bases));
    }

    private record BasesOfClass(String owner, List<LegalBasis> bases) {}
}
