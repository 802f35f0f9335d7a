package charteroak.front.index;

import charteroak.ground.store.Row;
import charteroak.ground.visibility.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells for each kind of thing which of its texts are searched, in which roles, and by what it can be filtered. */
final class SearchedThing {

    private SearchedThing() {}

    static Searchable of(SearchKind kind, Row row, Map<String, DatasetSetting> households) {
        return switch (kind) {
            case DATA_ELEMENT -> element(row, households.get(row.text("dataset")));
            case DATASET -> dataset(row, households.get(row.text("dataset")));
            case AGENCY -> agency(row.row("thing"));
            case AGREEMENT -> agreement(row);
            case PROJECT -> project(row);
            case LEGAL_BASIS -> legalBasis(row);
        };
    }

    private static Searchable element(Row row, @Nullable DatasetSetting household) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "name", PassageRole.NAME, row.text("name"));
        add(passages, "definition", PassageRole.TEXT, row.optionalText("definition"));
        for (Row concept : row.rows("concepts")) {
            add(passages, "concept", PassageRole.ALIAS, concept.text("scheme") + " " + concept.text("code"));
            add(passages, "concept", PassageRole.ALIAS, concept.optionalText("name"));
        }
        List<String> classes = new ArrayList<>(row.texts("classes"));
        if (household != null) {
            add(passages, "dataset", PassageRole.PARENT, household.title());
            passages.addAll(household.places());
            classes.addAll(household.classes());
        }
        return new Searchable(
                row.text("id"),
                new Profile(
                        SearchKind.DATA_ELEMENT,
                        household == null ? List.of() : List.of(household.agency()),
                        household == null ? List.of() : List.of(household.system()),
                        classes,
                        row.optionalNumber("yearsFrom"),
                        row.optionalNumber("yearsTo"),
                        row.optionalText("definition") != null),
                Readers.of(row),
                passages);
    }

    private static Searchable dataset(Row row, @Nullable DatasetSetting household) {
        Row node = row.row("thing");
        List<Passage> passages = new ArrayList<>();
        add(passages, "title", PassageRole.NAME, node.text("title"));
        add(passages, "description", PassageRole.TEXT, node.optionalText("description"));
        if (household != null) {
            household.places().forEach(place -> passages.add(nearer(place)));
            household.agencyAliases().forEach(alias -> add(passages, "agency", PassageRole.PARENT, alias));
        }
        return new Searchable(
                node.text("id"),
                new Profile(
                        SearchKind.DATASET,
                        household == null ? List.of() : List.of(household.agency()),
                        household == null ? List.of() : List.of(household.system()),
                        household == null ? List.of() : household.classes(),
                        null,
                        null,
                        node.optionalText("description") != null),
                Readers.of(node),
                passages);
    }

    /** Raises the role of the system's name, which counts more for a dataset than for its elements. */
    private static Passage nearer(Passage place) {
        return place.field().equals("system") ? new Passage(place.field(), PassageRole.ALIAS, place.text()) : place;
    }

    private static Searchable agency(Row node) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "code", PassageRole.NAME, node.text("code"));
        add(passages, "name", PassageRole.NAME, node.text("name"));
        node.texts("aliases").forEach(alias -> add(passages, "alias", PassageRole.ALIAS, alias));
        add(passages, "sector", PassageRole.TEXT, node.optionalText("sector"));
        return new Searchable(
                node.text("id"),
                plain(SearchKind.AGENCY, List.of(node.text("code")), List.of()),
                Readers.EVERYBODY,
                passages);
    }

    private static Searchable agreement(Row row) {
        Row node = row.row("thing");
        List<Passage> passages = new ArrayList<>();
        add(passages, "number", PassageRole.NAME, node.text("number"));
        add(passages, "title", PassageRole.NAME, node.text("title"));
        add(passages, "kind", PassageRole.ALIAS, kindOfAgreement(node.text("kind")));
        List<String> agencies = addAgencies(passages, "party", row.rows("agencies"));
        return new Searchable(
                node.text("id"), plain(SearchKind.AGREEMENT, agencies, List.of()), Readers.of(node), passages);
    }

    private static Searchable project(Row row) {
        Row node = row.row("thing");
        List<Passage> passages = new ArrayList<>();
        add(passages, "number", PassageRole.NAME, node.text("number"));
        add(passages, "title", PassageRole.NAME, node.text("title"));
        add(passages, "topic", PassageRole.ALIAS, node.optionalText("topic"));
        add(passages, "summary", PassageRole.TEXT, node.optionalText("summary"));
        add(passages, "purpose", PassageRole.TEXT, words(node.text("purpose")));
        List<String> agencies = new ArrayList<>(addAgencies(passages, "recipient", row.rows("recipients")));
        agencies.addAll(addAgencies(passages, "provider", row.rows("providers")));
        return new Searchable(
                node.text("id"), plain(SearchKind.PROJECT, agencies, List.of()), Readers.of(node), passages);
    }

    private static Searchable legalBasis(Row row) {
        Row node = row.row("thing");
        List<Passage> passages = new ArrayList<>();
        add(passages, "code", PassageRole.NAME, node.text("code"));
        add(passages, "title", PassageRole.NAME, node.text("title"));
        add(passages, "citation", PassageRole.ALIAS, node.text("citation"));
        add(passages, "appliesTo", PassageRole.TEXT, node.optionalText("appliesTo"));
        add(passages, "permits", PassageRole.TEXT, node.optionalText("permits"));
        node.texts("purposes").forEach(purpose -> add(passages, "purpose", PassageRole.TEXT, words(purpose)));
        List<String> classes = new ArrayList<>();
        for (Row protection : row.rows("classes")) {
            classes.add(protection.text("code"));
            add(passages, "protectionClass", PassageRole.PARENT, protection.text("name"));
        }
        return new Searchable(
                node.text("id"), plain(SearchKind.LEGAL_BASIS, List.of(), classes), Readers.EVERYBODY, passages);
    }

    private static Profile plain(SearchKind kind, List<String> agencies, List<String> classes) {
        return new Profile(kind, agencies, List.of(), classes, null, null, null);
    }

    private static List<String> addAgencies(List<Passage> passages, String field, List<Row> agencies) {
        for (Row agency : agencies) {
            add(passages, field, PassageRole.PARENT, agency.text("code"));
            add(passages, field, PassageRole.PARENT, agency.text("name"));
        }
        return agencies.stream().map(agency -> agency.text("code")).toList();
    }

    private static void add(List<Passage> passages, String field, PassageRole role, @Nullable String text) {
        if (text != null) {
            passages.add(new Passage(field, role, text));
        }
    }

    private static String kindOfAgreement(String kind) {
        return switch (kind) {
            case "DSA" -> "data sharing agreement";
            case "DUL" -> "data use license";
            case "EMOU" -> "enterprise memorandum of understanding";
            default -> words(kind);
        };
    }

    private static String words(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
