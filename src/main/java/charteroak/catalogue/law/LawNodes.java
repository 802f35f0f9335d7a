package charteroak.catalogue.law;

import charteroak.ground.visibility.NodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds legal bases, protection classes and conditions by public id. */
@Configuration(proxyBeanMethods = false)
class LawNodes {

    @Bean
    NodeSource nodesOfLaw(Law law, ProtectionClasses classes) {
        return () -> Map.of(
                "LegalBasis",
                (id, viewer) -> Optional.ofNullable(law.basesByIds(List.of(id)).get(id)),
                "ProtectionClass",
                (id, viewer) -> classes.byId(id),
                "Condition",
                (id, viewer) -> law.condition(id));
    }
}
