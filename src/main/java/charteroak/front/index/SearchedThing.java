package charteroak.front.index;

import charteroak.ground.store.Row;
import charteroak.ground.visibility.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells for each kind of thing which of its texts are searched, in which roles, and by what it can be filtered. */
final class SearchedThing {

    private SearchedThing() {}

    static Searchable of(SearchKind kind, Row row, Map<String, DatasetSetting> households) {
        return switch (kind) {
            case DATA_ELEMENT -> element(row, householdOf(row, households));
            case DATASET -> dataset(row.row("thing"), householdOf(row, households));
            case AGENCY -> agency(row.row("thing"));
            case AGREEMENT -> agreement(row.row("thing"), row);
            case PROJECT -> project(row.row("thing"), row);
            case LEGAL_BASIS -> legalBasis(row.row("thing"), row);
        };
    }

    private static DatasetSetting householdOf(Row row, Map<String, DatasetSetting> households) {
        return households.getOrDefault(row.text("dataset"), DatasetSetting.UNKNOWN);
    }

    private static Searchable element(Row element, DatasetSetting household) {
        Passages passages =
                new Passages().own(element, PassageRole.NAME, "name").own(element, PassageRole.TEXT, "definition");
        for (Row concept : element.rows("concepts")) {
            passages.add("concept", PassageRole.ALIAS, concept.text("scheme") + " " + concept.text("code"));
            passages.add("concept", PassageRole.ALIAS, concept.optionalText("name"));
        }
        passages.add("dataset", PassageRole.PARENT, household.title());
        household.places().forEach(passages::add);
        List<String> classes = new ArrayList<>(element.texts("classes"));
        classes.addAll(household.classes());
        Profile profile = new Profile(
                SearchKind.DATA_ELEMENT,
                household.agencies(),
                household.systems(),
                classes,
                element.optionalNumber("yearsFrom"),
                element.optionalNumber("yearsTo"),
                element.optionalText("definition") != null);
        return searchable(element, profile, passages);
    }

    private static Searchable dataset(Row dataset, DatasetSetting household) {
        Passages passages =
                new Passages().own(dataset, PassageRole.NAME, "title").own(dataset, PassageRole.TEXT, "description");
        household.places().stream().map(SearchedThing::nearer).forEach(passages::add);
        passages.add("agency", PassageRole.PARENT, household.agencyAliases());
        Profile profile = new Profile(
                SearchKind.DATASET,
                household.agencies(),
                household.systems(),
                household.classes(),
                null,
                null,
                dataset.optionalText("description") != null);
        return searchable(dataset, profile, passages);
    }

    /** Raises the role of the system's name, which counts more for a dataset than for its elements. */
    private static Passage nearer(Passage place) {
        return place.field().equals("system") ? new Passage(place.field(), PassageRole.ALIAS, place.text()) : place;
    }

    private static Searchable agency(Row agency) {
        Passages passages = new Passages()
                .own(agency, PassageRole.NAME, "code", "name")
                .add("alias", PassageRole.ALIAS, agency.texts("aliases"))
                .own(agency, PassageRole.TEXT, "sector");
        return searchable(agency, plain(SearchKind.AGENCY, List.of(agency.text("code")), List.of()), passages);
    }

    private static Searchable agreement(Row agreement, Row around) {
        Passages passages = new Passages()
                .own(agreement, PassageRole.NAME, "number", "title")
                .add("kind", PassageRole.ALIAS, kindOfAgreement(agreement.text("kind")));
        List<String> agencies = addAgencies(passages, "party", around.rows("agencies"));
        return searchable(agreement, plain(SearchKind.AGREEMENT, agencies, List.of()), passages);
    }

    private static Searchable project(Row project, Row around) {
        Passages passages = new Passages()
                .own(project, PassageRole.NAME, "number", "title")
                .own(project, PassageRole.ALIAS, "topic")
                .own(project, PassageRole.TEXT, "summary")
                .add("purpose", PassageRole.TEXT, words(project.text("purpose")));
        List<String> agencies = new ArrayList<>(addAgencies(passages, "recipient", around.rows("recipients")));
        agencies.addAll(addAgencies(passages, "provider", around.rows("providers")));
        return searchable(project, plain(SearchKind.PROJECT, agencies, List.of()), passages);
    }

    private static Searchable legalBasis(Row basis, Row around) {
        List<Row> classes = around.rows("classes");
        Passages passages = new Passages()
                .own(basis, PassageRole.NAME, "code", "title")
                .own(basis, PassageRole.ALIAS, "citation")
                .own(basis, PassageRole.TEXT, "appliesTo", "permits");
        basis.texts("purposes").forEach(purpose -> passages.add("purpose", PassageRole.TEXT, words(purpose)));
        passages.add("protectionClass", PassageRole.PARENT, texts(classes, "name"));
        return searchable(basis, plain(SearchKind.LEGAL_BASIS, List.of(), texts(classes, "code")), passages);
    }

    private static Searchable searchable(Row thing, Profile profile, Passages passages) {
        return new Searchable(thing.text("id"), profile, Readers.of(thing), passages.gathered());
    }

    private static Profile plain(SearchKind kind, List<String> agencies, List<String> classes) {
        return new Profile(kind, agencies, List.of(), classes, null, null, null);
    }

    private static List<String> addAgencies(Passages passages, String field, List<Row> agencies) {
        for (Row agency : agencies) {
            passages.add(field, PassageRole.PARENT, agency.text("code"));
            passages.add(field, PassageRole.PARENT, agency.text("name"));
        }
        return texts(agencies, "code");
    }

    private static List<String> texts(List<Row> rows, String name) {
        return rows.stream().map(row -> row.text(name)).toList();
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
