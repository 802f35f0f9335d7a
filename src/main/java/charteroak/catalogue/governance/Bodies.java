package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import charteroak.ground.store.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads boards, the seats on them, and the roles that agencies hold in the program. */
@Component
class Bodies {

    private final Neo4jClient graph;

    Bodies(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Body> byId(String id) {
        return graph.query("""
                        MATCH (body:Body {id: $id})
                        RETURN body
                        """)
                .bind(id)
                .to("id")
                .fetchAs(Body.class)
                .mappedBy((types, row) -> Body.of(new Row(row).row("body")))
                .one();
    }

    Map<String, List<Seat>> seatsOf(Collection<Agency> agencies) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (:Agency {id: id})-[seat:HAS_SEAT]->(body:Body)
                        RETURN id, seat, body
                        ORDER BY body.code, seat.validFrom
                        """)
                .bind(agencies.stream().map(Agency::id).toList())
                .to("ids")
                .fetchAs(Seat.class)
                .mappedBy((types, row) -> Seat.of(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.groupingBy(Seat::agencyId));
    }

    Map<String, List<ProgrammeRole>> rolesOf(Collection<Agency> agencies) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (:Agency {id: id})-[held:HOLDS_ROLE]->(:Programme)
                        RETURN id, held
                        ORDER BY held.role, held.validFrom
                        """)
                .bind(agencies.stream().map(Agency::id).toList())
                .to("ids")
                .fetchAs(ProgrammeRole.class)
                .mappedBy((types, row) -> ProgrammeRole.of(new Row(row)))
                .all()
                .stream()
                .collect(Collectors.groupingBy(ProgrammeRole::agencyId));
    }
}
