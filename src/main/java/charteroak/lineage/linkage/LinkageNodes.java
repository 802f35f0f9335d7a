package charteroak.lineage.linkage;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds jobs, runs, extracts and columns by public id. */
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
                "field",
                (id, viewer) ->
                        Optional.ofNullable(runs.fields(List.of(id), viewer).get(id)));
    }

    private record LinkageNode(String prefix, BiFunction<String, Viewer, Optional<?>> byId) implements NodeSource {

        @Override
        public Optional<?> find(String id, Caller caller) {
            return byId.apply(id, Viewer.of(caller));
        }
    }
}
