package charteroak.ground.verification;

import charteroak.ground.audit.Changes;
import charteroak.ground.visibility.NodeSource;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds changes by public id. */
@Configuration(proxyBeanMethods = false)
class ChangeNodes {

    @Bean
    NodeSource changesById(Changes changes) {
        return () -> Map.of("Change", changes::byId);
    }
}
