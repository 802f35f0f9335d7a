package charteroak.linkage;

import charteroak.api.NodeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds lineage's things by public id. */
@Configuration(proxyBeanMethods = false)
class LinkageNodes {

    @Bean
    NodeSource runNodes(Runs runs) {
        return new LinkageNode("run", runs::byId);
    }

    @Bean
    NodeSource jobNodes(Runs runs) {
        return new LinkageNode("job", runs::jobById);
    }

    @Bean
    NodeSource extractNodes(Runs runs) {
        return new LinkageNode("extract", runs::extractById);
    }

    @Bean
    NodeSource fieldNodes(Runs runs) {
        return new LinkageNode(
                "field", id -> Optional.ofNullable(runs.fields(List.of(id)).get(id)));
    }

    @Bean
    NodeSource findingNodes(Findings findings) {
        return new LinkageNode("finding", findings::byId);
    }

    private record LinkageNode(String prefix, Function<String, Optional<?>> byId) implements NodeSource {

        @Override
        public Optional<?> find(String id) {
            return byId.apply(id);
        }
    }
}
