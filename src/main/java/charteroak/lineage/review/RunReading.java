package charteroak.lineage.review;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.judgement.facts.FindingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which a run is judged: what its events said, what it read and wrote, and what was found in it before.
 *
 * @param number the project number that the run names, or else the run it is part of; null when neither names one
 * @param project the project with that number; null when there is none
 * @param day the day on which it started or, failing that, was first reported, and for which it is judged
 * @param named every number under which the run was ever known, in no order
 * @param startedOn every day on which an event said it started, in no order
 * @param traced whether its events say which columns it used
 */
record RunReading(
        @Nullable String number,
        @Nullable ProjectId project,
        LocalDate day,
        boolean ended,
        boolean traced,
        List<Claim> named,
        List<LocalDate> startedOn,
        Past past,
        List<ReadData> reads,
        List<WrittenData> writes,
        List<KeptFinding> kept) {

    /** The project and day for which the run is judged, as findings keep them. */
    Judged judged() {
        String key = number == null ? "" : new Claim(number, project).key();
        return new Judged(key, number, Stream.ofNullable(project).toList(), day);
    }

    /** The elements that the run read. */
    Set<ElementId> elementsRead() {
        return columnsRead()
                .map(ReadColumn::element)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<ReadColumn> columnsRead() {
        return reads.stream().flatMap(data -> data.columns().stream());
    }

    /** The project that the run names, as sentences name it. */
    Part projectNamed() {
        return new Claim(Objects.requireNonNull(number), project).named();
    }

    /** The day for which the run is judged, as sentences name it. */
    Part dayNamed() {
        return Part.text(day.toString());
    }

    /** A project number that a run names, and the project; null when there is none with the number. */
    record Claim(String number, @Nullable ProjectId project) {

        /** The project, as sentences name it: by its number alone where there is none with it. */
        Part named() {
            return project == null ? Part.text(number) : new Reference(Reference.Kind.PROJECT, project.value(), number);
        }

        String key() {
            return project == null ? "number:" + number : project.value();
        }
    }

    /**
     * What earlier reviews knew of the run.
     *
     * @param number the number under which it was last judged
     * @param named the numbers of the projects it was known to be for, first named first
     * @param days the days it was known to have started on, first known first
     * @param ended whether it was known to have ended
     */
    record Past(@Nullable String number, List<String> named, List<LocalDate> days, boolean ended) {}

    /**
     * A dataset that the run read.
     *
     * @param dataset the dataset of the catalog that it is declared to be
     * @param guarded whether that dataset, or what could have been read of it, is protected by law or identifies
     *     persons
     * @param stated whether an event said which columns it has
     * @param madeHere whether a run for the same project wrote it
     * @param madeElsewhere whether a run for another project, or for none, wrote it
     */
    record ReadData(
            String extract,
            String name,
            @Nullable DatasetId dataset,
            boolean guarded,
            boolean stated,
            boolean madeHere,
            boolean madeElsewhere,
            List<ReadColumn> columns) {}

    /**
     * A dataset that the run wrote.
     *
     * @param traced whether events said what its columns were computed from
     * @param readOn whether another run for the same project read it
     */
    record WrittenData(String extract, String name, boolean traced, boolean readOn, List<ReadColumn> columns) {}

    /** A column that the run used; its element is null when it shows none. */
    record ReadColumn(
            String field,
            String name,
            @Nullable ElementId element,
            @Nullable IdentifierClass identifies) {}

    /** An earlier finding, with what distinguishes it from others of the run. */
    record KeptFinding(
            String id,
            FindingKind kind,
            String subject,
            String judgedFor,
            LocalDate day,
            boolean open,
            boolean counts) {}
}
