package charteroak.catalogue.catalog;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import charteroak.ground.visibility.Viewer;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which agencies, datasets and elements have pages. */
@Configuration(proxyBeanMethods = false)
class CatalogPages {

    @Bean
    PageSource agencyPages(Catalog catalog) {
        return new CatalogPage("agencies", (code, viewer) -> catalog.agency(code));
    }

    @Bean
    PageSource datasetPages(Datasets datasets) {
        return new CatalogPage("datasets", datasets::byId);
    }

    @Bean
    PageSource elementPages(Elements elements) {
        return new CatalogPage("elements", elements::byId);
    }

    private record CatalogPage(String place, BiFunction<String, Viewer, Optional<?>> named) implements PageSource {

        @Override
        public boolean has(String name, Caller caller) {
            return named.apply(name, Viewer.of(caller)).isPresent();
        }
    }
}
