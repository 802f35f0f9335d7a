package charteroak.catalogue.catalog;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of source systems and datasets that can grow. */
@Component
class CatalogLists implements PagedLists {

    private final Datasets datasets;

    CatalogLists(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cut("Agency", "systems", SourceSystem.class, SourceSystem::key),
                new PagedList.Read<>(
                        "SourceSystem",
                        "datasets",
                        SourceSystem.class,
                        Dataset.class,
                        Dataset::key,
                        (systems, asked) -> datasets.pagesOf(systems, asked, Viewer.of(asked.caller()))));
    }
}
