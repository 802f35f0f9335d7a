package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A board on a day.
 *
 * @param seats the seats that are held then, by the codes of their agencies
 * @param withoutSeat the agencies that take part in the program then and hold none, by code
 */
record Board(Body body, List<Seat> seats, List<Agency> withoutSeat) {

    /**
     * The board as it is on a day. A board on which no agency ever sat is one of residents, on which no agency's seat is empty.
     *
     * @param ever the seats that were ever held on it
     * @param participants the agencies that take part in the program on the day
     */
    static Board on(LocalDate day, Body body, List<Seat> ever, List<Agency> participants) {
        List<Seat> held = ever.stream().filter(seat -> seat.isHeldOn(day)).toList();
        Set<AgencyId> seated = held.stream().map(Seat::agencyId).collect(Collectors.toSet());
        List<Agency> missing = ever.isEmpty()
                ? List.of()
                : participants.stream()
                        .filter(agency -> !seated.contains(agency.id()))
                        .toList();
        return new Board(body, held, missing);
    }
}
