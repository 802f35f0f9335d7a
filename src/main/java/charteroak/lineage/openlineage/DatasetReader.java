package charteroak.lineage.openlineage;

import charteroak.lineage.openlineage.LineageEvent.Column;
import charteroak.lineage.openlineage.LineageEvent.DatasetFacts;
import charteroak.lineage.openlineage.LineageEvent.DatasetName;
import charteroak.lineage.openlineage.LineageEvent.Derivation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an event says of one dataset: its name, its columns, and what each was computed from. */
final class DatasetReader {

    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_DERIVATIONS = 20_000;
    private static final int DEEPEST_COLUMN = 20;

    private final Map<String, @Nullable String> columns = new LinkedHashMap<>();
    private final SequencedSet<Derivation> derivations = new LinkedHashSet<>();

    private DatasetReader() {}

    static DatasetFacts read(JsonPlace place) {
        if (!place.node().isObject()) {
            throw place.wrong("a dataset, which is an object with a namespace and a name");
        }
        return new DatasetReader().facts(place);
    }

    private DatasetFacts facts(JsonPlace place) {
        DatasetName name = new DatasetName(place.cleanName("namespace"), place.cleanName("name"));
        place.facet("schema").ifPresent(schema -> columns(schema, "", 1));
        Optional<JsonPlace> lineage = place.facet("columnLineage");
        lineage.ifPresent(this::lineage);
        limit(derivations, MOST_DERIVATIONS, place, "derivations of columns");
        List<Column> read = new ArrayList<>();
        columns.forEach((column, type) -> read.add(new Column(column, type)));
        List<DatasetName> otherNames = place.facet("symlinks").stream()
                .flatMap(symlinks -> symlinks.list("identifiers").stream())
                .map(link -> new DatasetName(link.cleanName("namespace"), link.cleanName("name")))
                .filter(link -> !link.equals(name))
                .distinct()
                .toList();
        return new DatasetFacts(name, otherNames, read, derivations, lineage.isPresent());
    }

    private void columns(JsonPlace parent, String prefix, int depth) {
        if (depth > DEEPEST_COLUMN) {
            throw MalformedEvent.tooLarge(
                    parent.path(), "Columns nest deeper than %d levels.".formatted(DEEPEST_COLUMN));
        }
        for (JsonPlace field : parent.list("fields")) {
            String name = prefix + field.cleanName("name");
            columns.put(name, field.anyText("type").map(ColumnType::of).orElse(null));
            limit(columns.keySet(), MOST_COLUMNS, field, "columns");
            columns(field, name + ".", depth + 1);
        }
    }

    private void lineage(JsonPlace facet) {
        List<JsonPlace> traced =
                facet.optionalObject("fields").map(JsonPlace::members).orElse(List.of());
        for (JsonPlace column : traced) {
            String name = nameOf(column);
            columns.putIfAbsent(name, null);
            for (JsonPlace source : column.list("inputFields")) {
                derive(name, source, oldTransformation(column));
            }
        }
        if (traced.size() > 1) {
            keepOnceWhatEveryColumnDependsOn(traced.size());
        }
        for (JsonPlace source : facet.list("dataset")) {
            derive(null, source, new Transformation(false, null, false));
        }
    }

    /**
     * Keeps once a dependence that some clients repeat with every column, because it decided the rows of the whole
     * dataset.
     */
    private void keepOnceWhatEveryColumnDependsOn(int traced) {
        Map<Derivation, Integer> columnsOf = new LinkedHashMap<>();
        derivations.stream()
                .filter(derivation -> !derivation.direct())
                .forEach(derivation -> columnsOf.merge(derivation.ofWhole(), 1, Integer::sum));
        columnsOf.values().removeIf(columnsDepending -> columnsDepending < traced);
        derivations.removeIf(derivation -> columnsOf.containsKey(derivation.ofWhole()));
        derivations.addAll(columnsOf.keySet());
    }

    private String nameOf(JsonPlace column) {
        if (!column.node().isObject()) {
            throw column.wrong("an object with inputFields");
        }
        if (column.key().isBlank() || column.key().length() > JsonPlace.LONGEST_NAME) {
            throw column.wrong("named in 1 to %d characters".formatted(JsonPlace.LONGEST_NAME));
        }
        return CleanName.of(column.key());
    }

    private void derive(@Nullable String result, JsonPlace source, Transformation usual) {
        DatasetName dataset = new DatasetName(source.cleanName("namespace"), source.cleanName("name"));
        String column = source.cleanName("field");
        for (Transformation how : transformations(source, usual)) {
            derivations.add(new Derivation(result, dataset, column, how.direct, how.subtype, how.masking));
        }
    }

    private static Collection<Transformation> transformations(JsonPlace source, Transformation usual) {
        Set<Transformation> read = new LinkedHashSet<>();
        for (JsonPlace each : source.list("transformations")) {
            boolean direct = switch (each.name("type")) {
                case "DIRECT" -> true;
                case "INDIRECT" -> false;
                default -> throw each.child("type").wrong("DIRECT or INDIRECT");
            };
            read.add(new Transformation(
                    direct, each.anyText("subtype").map(DatasetReader::subtype).orElse(null), each.flag("masking")));
        }
        return read.isEmpty() ? List.of(usual) : read;
    }

    /** Reads a transformation as written before 1-1-0, when a column had one transformationType for all its sources. */
    private static Transformation oldTransformation(JsonPlace column) {
        Optional<String> type = column.anyText("transformationType").map(DatasetReader::subtype);
        return new Transformation(
                true, type.orElse(null), type.filter("MASKED"::equals).isPresent());
    }

    private static @Nullable String subtype(String text) {
        return KnownWords.kept(KnownWords.SUBTYPES, text);
    }

    private static void limit(Collection<?> read, int most, JsonPlace place, String what) {
        if (read.size() > most) {
            throw MalformedEvent.tooLarge(place.path(), "A dataset has more than %d %s.".formatted(most, what));
        }
    }

    private record Transformation(boolean direct, @Nullable String subtype, boolean masking) {}
}
