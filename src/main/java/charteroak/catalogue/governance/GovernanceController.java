package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Batch;
import java.util.List;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about the roles and seats that agencies hold. */
@Controller
record GovernanceController(Bodies bodies) {

    @BatchMapping(typeName = "Agency", field = "roles")
    List<List<ProgrammeRole>> rolesOfAgencies(List<Agency> batch) {
        return Batch.lists(batch, Agency::id, bodies::rolesOf);
    }

    @BatchMapping(typeName = "Agency", field = "seats")
    List<List<Seat>> seatsOfAgencies(List<Agency> batch) {
        return Batch.lists(batch, Agency::id, bodies::seatsOf);
    }
}
