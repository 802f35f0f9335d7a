package charteroak.lineage.review;

import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.review.RunReading.ReadColumn;
import charteroak.lineage.review.RunReading.ReadData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what a run left unsaid: its project, the columns it read, and what its data is. */
@Component
record StatedFacts(Catalog catalog) {

    /** Columns that replace an identifier in the files sent to the Hub, and mean nothing outside one linkage. */
    private static final Set<String> MEANINGLESS = Set.of("syntheticid", "fakeid");

    /** The facts about protected data read by a run that names no project. */
    List<Fact> ofNoProject(RunReading reading) {
        List<ReadData> guarded =
                reading.reads().stream().filter(ReadData::guarded).toList();
        Map<DatasetId, Dataset> datasets = datasets(guarded);
        return guarded.stream()
                .map(data -> new Fact(
                        FindingKind.NO_PROJECT,
                        List.of(data.extract()),
                        Sentence.of("finding.noProject", name(data, datasets), reading.dayNamed())))
                .toList();
    }

    List<Fact> ofUnknownProject(String number) {
        return List.of(new Fact(
                FindingKind.UNKNOWN_PROJECT, List.of(), Sentence.of("finding.unknownProject", Part.text(number))));
    }

    /** The facts about what a run for a project did not say of the data it read. */
    List<Fact> ofProject(RunReading reading) {
        Map<DatasetId, Dataset> datasets = datasets(reading.reads());
        List<Fact> facts = new ArrayList<>();
        for (ReadData data : reading.reads()) {
            if (data.dataset() == null) {
                if (!data.madeHere() && !data.madeElsewhere()) {
                    facts.add(new Fact(
                            FindingKind.UNBOUND_DATASET,
                            List.of(data.extract()),
                            Sentence.of(
                                    "finding.unboundDataset",
                                    Part.text(data.name()),
                                    reading.dayNamed(),
                                    reading.projectNamed())));
                }
            } else if (!data.stated()) {
                facts.add(new Fact(
                        FindingKind.COLUMNS_NOT_STATED,
                        List.of(data.extract()),
                        Sentence.of(
                                "finding.columnsNotStated",
                                name(data, datasets),
                                reading.dayNamed(),
                                reading.projectNamed())));
            } else {
                data.columns().stream()
                        .filter(StatedFacts::isUnknown)
                        .forEach(column -> facts.add(new Fact(
                                FindingKind.UNBOUND_COLUMN,
                                List.of(column.field()),
                                Sentence.of(
                                        "finding.unboundColumn",
                                        Part.text(column.name()),
                                        reading.dayNamed(),
                                        reading.projectNamed(),
                                        name(data, datasets)))));
            }
        }
        return facts;
    }

    private static boolean isUnknown(ReadColumn column) {
        return column.element() == null && !MEANINGLESS.contains(plain(column.name()));
    }

    /** A name without case, spaces and punctuation. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private Map<DatasetId, Dataset> datasets(List<ReadData> data) {
        return catalog.datasets(
                data.stream()
                        .map(ReadData::dataset)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Viewer.SERVER);
    }

    private static Part name(ReadData data, Map<DatasetId, Dataset> datasets) {
        Dataset dataset = data.dataset() == null ? null : datasets.get(data.dataset());
        return dataset == null
                ? Part.text(data.name())
                : Sentence.of(
                        "finding.datasetOf",
                        dataset.named(),
                        dataset.system().agency().coded(),
                        Part.text(data.name()));
    }
}
