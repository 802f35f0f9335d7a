package charteroak.front.index;

import charteroak.ground.store.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What a dataset and its elements share: the system and agency, and the classes that protect them.
 *
 * @param agencyAliases other names of the agency, by which its datasets are found but not its elements
 */
record DatasetSetting(
        String dataset,
        String title,
        String system,
        String agency,
        List<String> classes,
        List<Passage> places,
        List<String> agencyAliases) {

    static DatasetSetting of(Row row) {
        Row system = row.row("system");
        Row agency = row.row("agency");
        List<Passage> places = new ArrayList<>();
        places.add(new Passage("system", PassageRole.PARENT, system.text("name")));
        system.texts("aliases").forEach(alias -> places.add(new Passage("system", PassageRole.PARENT, alias)));
        places.add(new Passage("agency", PassageRole.PARENT, agency.text("code")));
        places.add(new Passage("agency", PassageRole.PARENT, agency.text("name")));
        return new DatasetSetting(
                row.text("id"),
                row.text("title"),
                system.text("id"),
                agency.text("code"),
                row.texts("classes"),
                places,
                agency.texts("aliases"));
    }
}
