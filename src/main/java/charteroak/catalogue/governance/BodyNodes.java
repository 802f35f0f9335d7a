package charteroak.catalogue.governance;

import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.SeenNodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds boards by public id. */
@Configuration(proxyBeanMethods = false)
class BodyNodes {

    @Bean
    NodeSource bodiesById(Bodies bodies) {
        return new SeenNodes("body", (id, viewer) -> bodies.byId(id));
    }
}
