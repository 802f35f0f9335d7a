package charteroak.judgement.factfinding;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.DataElement.IdentifierClass;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.catalog.DatasetId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.YearRange;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.ground.store.Row;
import charteroak.judgement.facts.Facts.Use;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the uses in an answer of {@link CoverageFacts}'s queries, in which elements and datasets are answered once. */
final class UsesAnswer {

    private final List<Row> uses;
    private final Map<DatasetId, Dataset> datasets;
    private final Map<String, Set<ScheduleId>> granting;
    private final Map<String, Set<ProtectionClass>> protections;
    private final Map<ElementId, List<ProtectionClass>> inherited;
    private final Map<ElementId, Set<IdentifierClass>> derivedFrom;
    private final Set<ElementId> socialSecurityNumbers = new HashSet<>();

    UsesAnswer(Row things) {
        this.uses = things.rows("uses");
        this.datasets = things.rows("chains").stream()
                .map(Dataset::ofChain)
                .collect(Collectors.toMap(Dataset::id, Function.identity()));
        this.granting = byThing(things.rows("grants"), grant -> grant.id("schedule", ScheduleId::new));
        this.protections = byThing(things.rows("protections"), each -> ProtectionClass.of(each.row("class")));
        this.inherited = things.rows("inherited").stream()
                .collect(Collectors.toMap(
                        each -> each.id("element", ElementId::new),
                        each -> each.rows("classes").stream()
                                .map(ProtectionClass::of)
                                .toList()));
        this.derivedFrom = things.rows("inherited").stream()
                .collect(Collectors.toMap(
                        each -> each.id("element", ElementId::new),
                        each -> Set.copyOf(each.words("identifierClasses", IdentifierClass.class))));
        socialSecurityNumbers.addAll(things.ids("socialSecurityNumbers", ElementId::new));
        things.rows("inherited").stream()
                .filter(each -> each.flag("socialSecurityNumber"))
                .forEach(each -> socialSecurityNumbers.add(each.id("element", ElementId::new)));
    }

    /** What some rows say of each of the things that they name. */
    private static <T> Map<String, Set<T>> byThing(List<Row> rows, Function<Row, T> said) {
        Map<String, Set<T>> byThing = new HashMap<>();
        for (Row row : rows) {
            T one = said.apply(row);
            row.texts("things")
                    .forEach(thing -> byThing.computeIfAbsent(thing, any -> new HashSet<>())
                            .add(one));
        }
        return byThing;
    }

    /** The uses in order of element and kind; a use whose element belongs to no agency is left out. */
    List<Use> uses() {
        return uses.stream()
                .filter(use -> datasets.containsKey(use.id("dataset", DatasetId::new)))
                .map(this::use)
                .sorted(Comparator.comparing((Use use) -> use.element().id())
                        .thenComparing(use -> use.kind().name()))
                .toList();
    }

    private Use use(Row use) {
        Dataset dataset = Objects.requireNonNull(datasets.get(use.id("dataset", DatasetId::new)));
        DataElement element = DataElement.of(use.row("element"), dataset);
        List<ProtectionClass> above = inherited.get(element.id());
        return new Use(
                element,
                Objects.requireNonNullElse(use.optionalWord("use", ElementUse.Kind.class), ElementUse.Kind.LINKAGE_KEY),
                YearRange.of(use),
                classes(element, above),
                both(granting, element),
                above,
                socialSecurityNumbers.contains(element.id()),
                Set.copyOf(granting.getOrDefault(element.id().value(), Set.of())),
                judged(element));
    }

    /** The identifier class by which an element is judged; an element derived from an identifier is judged as one. */
    private IdentifierClass judged(DataElement element) {
        Set<IdentifierClass> inputs = derivedFrom.getOrDefault(element.id(), Set.of());
        IdentifierClass own = element.identifierClass();
        for (IdentifierClass identifying : List.of(IdentifierClass.DIRECT_IDENTIFIER, IdentifierClass.LINKAGE_KEY)) {
            if (own == identifying || inputs.contains(identifying)) {
                return identifying;
            }
        }
        return own;
    }

    private List<ProtectionClass> classes(DataElement element, @Nullable List<ProtectionClass> above) {
        return Stream.concat(
                        both(protections, element).stream().sorted(Comparator.comparing(ProtectionClass::code)),
                        Stream.ofNullable(above).flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** The values of an element together with those of its dataset. */
    private static <T> Set<T> both(Map<String, Set<T>> said, DataElement element) {
        Set<T> both = new LinkedHashSet<>(said.getOrDefault(element.id().value(), Set.of()));
        both.addAll(said.getOrDefault(element.dataset().id().value(), Set.of()));
        return Set.copyOf(both);
    }
}
