package charteroak.catalogue.catalog;

import charteroak.ground.api.PageSource;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenPages;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where agencies, systems, datasets and elements are found: by public id, on their pages, and in the lists that can grow. */
@Configuration(proxyBeanMethods = false)
class CatalogPlaces {

    @Bean
    NodeSource catalogNodes(Agencies agencies, Datasets datasets, Elements elements) {
        return () -> Map.of(
                "Agency", (id, viewer) -> agencies.byId(new AgencyId(id)),
                "SourceSystem", datasets::systemById,
                "Dataset", (id, viewer) -> datasets.byId(new DatasetId(id), viewer),
                "DataElement", (id, viewer) -> elements.byId(new ElementId(id), viewer));
    }

    @Bean
    PageSource agencyPages(Catalog catalog) {
        return new SeenPages("agencies", (code, viewer) -> catalog.agency(code));
    }

    @Bean
    PageSource datasetPages(Datasets datasets) {
        return new SeenPages("datasets", (id, viewer) -> datasets.byId(new DatasetId(id), viewer));
    }

    @Bean
    PageSource elementPages(Elements elements) {
        return new SeenPages("elements", (id, viewer) -> elements.byId(new ElementId(id), viewer));
    }

    @Bean
    PagedLists catalogLists(Datasets datasets) {
        return () -> List.of(
                PagedList.cut("Agency", "systems", SourceSystem.class, SourceSystem::key),
                new PagedList.Read<>(
                        "SourceSystem",
                        "datasets",
                        SourceSystem.class,
                        Dataset.class,
                        Dataset::key,
                        datasets::pagesOf));
    }
}
