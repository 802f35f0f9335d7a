package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about the roles and seats that agencies hold. */
@Controller
class GovernanceController {

    private final Bodies bodies;

    GovernanceController(Bodies bodies) {
        this.bodies = bodies;
    }

    @BatchMapping(typeName = "Agency", field = "roles")
    List<List<ProgrammeRole>> rolesOfAgencies(List<Agency> batch) {
        Map<String, List<ProgrammeRole>> roles = bodies.rolesOf(batch);
        return batch.stream()
                .map(agency -> roles.getOrDefault(agency.id(), List.of()))
                .toList();
    }

    @BatchMapping(typeName = "Agency", field = "seats")
    List<List<Seat>> seatsOfAgencies(List<Agency> batch) {
        Map<String, List<Seat>> seats = bodies.seatsOf(batch);
        return batch.stream()
                .map(agency -> seats.getOrDefault(agency.id(), List.of()))
                .toList();
    }
}
