package charteroak.agreements.formality;

import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.fingerprint.FormerlyWritten;
import charteroak.ground.id.PublicId;
import charteroak.ground.sentence.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schedule is to grant: its provider and legal bases by code, its datasets and elements by public id. */
@FormerlyWritten(
        as = "ScheduleInput",
        with = {"provider", "purposes", "yearsFrom", "yearsTo", "elementList", "legalBases", "datasets", "elements"})
public record ScheduleInput(
        @Nullable String provider,
        List<Purpose> purposes,
        @Nullable Integer yearsFrom,
        @Nullable Integer yearsTo,
        Schedule.@Nullable ElementList elementList,
        @Nullable List<String> legalBases,
        @Nullable List<DatasetId> datasets,
        @Nullable List<ElementId> elements) {

    /** The same schedule without some datasets and elements. */
    public ScheduleInput without(Predicate<String> leftOut) {
        return new ScheduleInput(
                provider,
                purposes,
                yearsFrom,
                yearsTo,
                elementList,
                legalBases,
                without(datasets, leftOut),
                without(elements, leftOut));
    }

    private static <I extends PublicId> @Nullable List<I> without(@Nullable List<I> ids, Predicate<String> leftOut) {
        return ids == null
                ? null
                : ids.stream().filter(id -> !leftOut.test(id.value())).toList();
    }

    public Set<String> bases() {
        return new LinkedHashSet<>(Objects.requireNonNullElse(legalBases, List.of()));
    }

    /** Something that the schedule grants, as sentences name it. */
    Reference named(String granted) {
        boolean element = elements != null && elements.contains(new ElementId(granted));
        return new Reference(element ? Reference.Kind.ELEMENT : Reference.Kind.DATASET, granted, granted);
    }

    /** The datasets and elements that the schedule grants. */
    public Set<String> granted() {
        return Stream.of(datasets, elements)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(PublicId::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
