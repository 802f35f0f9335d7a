package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Reads boards, the seats on them, and the roles that agencies hold in the program. */
@Component
record Bodies(SeenGraph graph) implements NodeSource {

    @Override
    public Map<String, BiFunction<String, Viewer, Optional<?>>> byLabel() {
        return Map.of("Body", (id, viewer) -> byId(id));
    }

    private Optional<Body> byId(String id) {
        return graph.unseen("boards are public", """
                        MATCH (body:Body {id: $id})
                        RETURN body
                        """)
                .with("id", id)
                .one(row -> row.row("body").as(Body.class));
    }

    Optional<Body> byCode(String code) {
        return graph.unseen("boards are public", """
                        MATCH (body:Body {code: $code})
                        RETURN body
                        """)
                .with("code", code)
                .one(row -> row.row("body").as(Body.class));
    }

    List<String> operatingGroup(LocalDate day) {
        return graph.unseen("who runs the program is public", """
                        MATCH (agency:Agency)-[role:HOLDS_ROLE {role: 'OPERATING_GROUP'}]->(:Programme)
                        WHERE coalesce(role.validFrom <= $day, true) AND coalesce(role.validTo >= $day, true)
                        WITH DISTINCT agency.code AS code
                        RETURN code
                        ORDER BY code
                        """)
                .with("day", day)
                .values(String.class);
    }

    /** The boards as they are on a day, by name. */
    List<Board> boards(LocalDate day) {
        List<Agency> participants = graph.unseen("who takes part in the programme is public", """
                        MATCH (agency:Agency)-[held:HOLDS_ROLE {role: 'PARTICIPATING_AGENCY'}]->(:Programme)
                        WHERE coalesce(held.validFrom <= $day, true) AND coalesce(held.validTo >= $day, true)
                        RETURN DISTINCT agency
                        ORDER BY agency.code
                        """)
                .with("day", day)
                .list(row -> Agency.of(row.row("agency")));
        return graph.unseen("seats on boards are public", """
                        MATCH (body:Body)
                        RETURN body, COLLECT {
                          MATCH (agency:Agency)-[seat:HAS_SEAT]->(body)
                          RETURN seat {.*, body: body, agencyId: agency.id, agencyCode: agency.code}
                          ORDER BY agency.code, seat.validFrom
                        } AS seats
                        ORDER BY body.name, body.id
                        """)
                .list(row -> Board.on(day, row.row("body").as(Body.class), row.all("seats", Seat.class), participants));
    }

    Map<AgencyId, List<Seat>> seatsOf(Collection<AgencyId> ids) {
        return graph.unseen("seats on boards are public", """
                        UNWIND $ids AS id
                        MATCH (agency:Agency {id: id})-[seat:HAS_SEAT]->(body:Body)
                        RETURN id, seat {.*, body: body, agencyId: id, agencyCode: agency.code} AS seat
                        ORDER BY body.code, seat.validFrom
                        """)
                .with("ids", ids)
                .lists(AgencyId::new, row -> row.row("seat").as(Seat.class));
    }

    Map<AgencyId, List<ProgrammeRole>> rolesOf(Collection<AgencyId> ids) {
        return graph.unseen("roles in the programme are public", """
                        UNWIND $ids AS id
                        MATCH (:Agency {id: id})-[held:HOLDS_ROLE]->(:Programme)
                        RETURN id, held
                        ORDER BY held.role, held.validFrom
                        """)
                .with("ids", ids)
                .lists(AgencyId::new, row -> row.row("held").as(ProgrammeRole.class));
    }
}
