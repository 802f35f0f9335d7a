package charteroak.catalogue.governance;

import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.catalog.Catalog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells whose seats on a board are held, which decides on its quorum and its votes. */
@Service
public class Sittings {

    private final Bodies bodies;
    private final Catalog catalog;

    Sittings(Bodies bodies, Catalog catalog) {
        this.bodies = bodies;
        this.catalog = catalog;
    }

    /** A board by its code; empty where the program has none. */
    public Optional<Body> body(String code) {
        return bodies.byCode(code);
    }

    /** The agencies that hold a seat on a board on a day, by code. */
    public List<Agency> seated(Body body, LocalDate day) {
        List<AgencyId> held = bodies.boards(day).stream()
                .filter(board -> board.body().equals(body))
                .flatMap(board -> board.seats().stream())
                .map(Seat::agencyId)
                .distinct()
                .toList();
        return catalog.agencies(held).values().stream()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    /** The codes of the agencies that run the program on a day. */
    public List<String> operatingGroup(LocalDate day) {
        return bodies.operatingGroup(day);
    }
}
