package charteroak.catalogue.law;

import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.SeenNodes;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds legal bases, protection classes and conditions by public id. */
@Configuration(proxyBeanMethods = false)
class LawNodes {

    @Bean
    NodeSource legalBasisNodes(Law law) {
        return new SeenNodes(
                "basis",
                (id, viewer) -> Optional.ofNullable(law.basesByIds(List.of(id)).get(id)));
    }

    @Bean
    NodeSource protectionClassNodes(ProtectionClasses classes) {
        return new SeenNodes("class", (id, viewer) -> classes.byId(id));
    }

    @Bean
    NodeSource conditionNodes(Conditions conditions) {
        return new SeenNodes("condition", (id, viewer) -> conditions.byId(id));
    }
}
