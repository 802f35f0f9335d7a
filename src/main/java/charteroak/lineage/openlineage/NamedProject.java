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
        Optional<JsonPlace> parent = event.optionalObject("run")
                .flatMap(NamedProject::facets)
                .flatMap(facets -> facets.optionalObject("parent"))
                .filter(facet -> !facet.flag("_deleted"));
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
        Optional<JsonPlace> facets = facets(holder);
        return first(
                () -> facets.flatMap(all -> all.optionalObject(KeptTags.KEY)).flatMap(NamedProject::byFacet),
                () -> facets.flatMap(all -> all.optionalObject("tags")).flatMap(NamedProject::byTag));
    }

    private static Optional<String> byFacet(JsonPlace facet) {
        return facet.flag("_deleted")
                ? Optional.empty()
                : facet.text("projectNumber")
                        .or(() -> facet.text("requestNumber"))
                        .map(ProjectNumber::of);
    }

    private static Optional<String> byTag(JsonPlace facet) {
        return facet.flag("_deleted")
                ? Optional.empty()
                : facet.list("tags").stream()
                        .filter(tag ->
                                tag.anyText("key").filter(KeptTags.KEY::equals).isPresent())
                        .flatMap(tag -> tag.text("value").map(ProjectNumber::of).stream())
                        .findFirst();
    }

    private static Optional<JsonPlace> facets(JsonPlace holder) {
        return holder.optionalObject("facets");
    }

    @SafeVarargs
    private static Optional<String> first(Supplier<Optional<String>>... ways) {
        return Stream.of(ways).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
