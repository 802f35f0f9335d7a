package charteroak.front.search;

import charteroak.ground.store.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What a dataset and its elements share: where they are kept and which classes protect them.
 *
 * @param agencyAliases other names of the agency, which its datasets go by and its elements do not
 */
record Household(
        String dataset,
        String title,
        String system,
        String agency,
        List<String> classes,
        List<Passage> places,
        List<String> agencyAliases) {

    static Household of(Row row) {
        Row system = row.row("system");
        Row agency = row.row("agency");
        List<Passage> places = new ArrayList<>();
        places.add(new Passage("system", Role.PARENT, system.text("name")));
        system.texts("aliases").forEach(alias -> places.add(new Passage("system", Role.PARENT, alias)));
        places.add(new Passage("agency", Role.PARENT, agency.text("code")));
        places.add(new Passage("agency", Role.PARENT, agency.text("name")));
        return new Household(
                row.text("id"),
                row.text("title"),
                system.text("id"),
                agency.text("code"),
                row.texts("classes"),
                places,
                agency.texts("aliases"));
    }
}
