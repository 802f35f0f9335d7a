package charteroak.front.index;

import charteroak.ground.store.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset and its elements share: the system and agency, and the classes that protect them.
 *
 * @param agencyAliases other names of the agency, by which its datasets are found but not its elements
 */
record DatasetSetting(
        @Nullable String title,
        List<String> systems,
        List<String> agencies,
        List<String> classes,
        List<Passage> places,
        List<String> agencyAliases) {

    /** The setting of a dataset that is new since settings were read. */
    static final DatasetSetting UNKNOWN =
            new DatasetSetting(null, List.of(), List.of(), List.of(), List.of(), List.of());

    static DatasetSetting of(Row row) {
        Row system = row.row("system");
        Row agency = row.row("agency");
        Passages places = new Passages()
                .add("system", PassageRole.PARENT, system.text("name"))
                .add("system", PassageRole.PARENT, system.texts("aliases"))
                .add("agency", PassageRole.PARENT, agency.text("code"))
                .add("agency", PassageRole.PARENT, agency.text("name"));
        return new DatasetSetting(
                row.text("title"),
                List.of(system.text("id")),
                List.of(agency.text("code")),
                row.texts("classes"),
                places.gathered(),
                agency.texts("aliases"));
    }
}
