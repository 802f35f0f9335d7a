package charteroak.ground.verification;

import charteroak.ground.api.NodeSource;
import charteroak.ground.audit.Changes;
import charteroak.ground.visibility.SeenNodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds changes by public id. */
@Configuration(proxyBeanMethods = false)
class ChangeNodes {

    @Bean
    NodeSource changesById(Changes changes) {
        return new SeenNodes("change", changes::byId);
    }
}
