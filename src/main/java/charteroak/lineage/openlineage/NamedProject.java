package charteroak.lineage.openlineage;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the project that an event names for its run: in a facet of its own, or in a tag that a client can set by
 * configuration; of the run, its job, or else the runs that started it.
 */
final class NamedProject {

    private NamedProject() {}

    static Optional<String> in(JsonPlace event) {
        Optional<JsonPlace> parent = event.optionalObject("run").flatMap(run -> run.facet("parent"));
        Optional<JsonPlace> root = parent.flatMap(facet -> facet.optionalObject("root"));
        return first(
                () -> byRunOrJob(event),
                () -> parent.flatMap(NamedProject::byRunOrJob),
                () -> root.flatMap(NamedProject::byRunOrJob));
    }

    private static Optional<String> byRunOrJob(JsonPlace holder) {
        return first(
                () -> holder.optionalObject("run").flatMap(NamedProject::byFacets),
                () -> holder.optionalObject("job").flatMap(NamedProject::byFacets));
    }

    private static Optional<String> byFacets(JsonPlace holder) {
        return first(
                () -> holder.facet(KeptTags.KEY).flatMap(NamedProject::byFacet),
                () -> holder.facet("tags").flatMap(NamedProject::byTag));
    }

    private static Optional<String> byFacet(JsonPlace facet) {
        return facet.text("projectNumber").or(() -> facet.text("requestNumber")).map(ProjectNumber::of);
    }

    private static Optional<String> byTag(JsonPlace facet) {
        return facet.list("tags").stream()
                .filter(tag -> tag.anyText("key").filter(KeptTags.KEY::equals).isPresent())
                .flatMap(tag -> tag.text("value").map(ProjectNumber::of).stream())
                .findFirst();
    }

    @SafeVarargs
    private static Optional<String> first(Supplier<Optional<String>>... ways) {
        return Stream.of(ways).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
