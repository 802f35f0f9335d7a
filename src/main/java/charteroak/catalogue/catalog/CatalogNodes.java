package charteroak.catalogue.catalog;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds systems, datasets, elements and agencies by public id. */
@Configuration(proxyBeanMethods = false)
class CatalogNodes {

    @Bean
    NodeSource agencyNodes(Agencies agencies) {
        return new CatalogNode("agency", (id, viewer) -> agencies.byId(id));
    }

    @Bean
    NodeSource systemNodes(Datasets datasets) {
        return new CatalogNode("system", datasets::systemById);
    }

    @Bean
    NodeSource datasetNodes(Datasets datasets) {
        return new CatalogNode("dataset", datasets::byId);
    }

    @Bean
    NodeSource elementNodes(Elements elements) {
        return new CatalogNode("element", elements::byId);
    }

    private record CatalogNode(String prefix, BiFunction<String, Viewer, Optional<?>> byId) implements NodeSource {

        @Override
        public Optional<?> find(String id, Caller caller) {
            return byId.apply(id, Viewer.of(caller));
        }
    }
}
