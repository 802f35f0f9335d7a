package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Batch;
import charteroak.ground.api.HeldRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about the roles and seats that agencies hold. */
@Controller
record GovernanceController(Bodies bodies, Catalog catalog, Clock clock) {

    @QueryMapping(name = "boards")
    List<Board> boardsOnADay(@Argument @Nullable LocalDate asOf) {
        return bodies.boards(asOf == null ? LocalDate.now(clock) : asOf);
    }

    @BatchMapping(typeName = "Seat", field = "agency")
    List<Agency> agenciesOfSeats(List<Seat> batch) {
        Map<AgencyId, Agency> agencies =
                catalog.agencies(batch.stream().map(Seat::agencyId).distinct().toList());
        return batch.stream()
                .map(seat -> Objects.requireNonNull(agencies.get(seat.agencyId())))
                .toList();
    }

    @BatchMapping(typeName = "HeldRole", field = "seat")
    Map<HeldRole, Seat> seatsOfHeldRoles(List<HeldRole> batch) {
        List<Seat> today = batch.stream().allMatch(role -> role.body() == null)
                ? List.of()
                : bodies.boards(LocalDate.now(clock)).stream()
                        .flatMap(board -> board.seats().stream())
                        .toList();
        Map<HeldRole, Seat> seats = new HashMap<>();
        for (HeldRole role : batch) {
            today.stream().filter(seat -> seat.isOf(role)).findFirst().ifPresent(seat -> seats.put(role, seat));
        }
        return seats;
    }

    @BatchMapping(typeName = "Agency", field = "roles")
    List<List<ProgrammeRole>> rolesOfAgencies(List<Agency> batch) {
        return Batch.lists(batch, Agency::id, bodies::rolesOf);
    }

    @BatchMapping(typeName = "Agency", field = "seats")
    List<List<Seat>> seatsOfAgencies(List<Agency> batch) {
        return Batch.lists(batch, Agency::id, bodies::seatsOf);
    }
}
