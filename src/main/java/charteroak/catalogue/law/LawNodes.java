package charteroak.catalogue.law;

import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.SeenNodes;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds legal bases, protection classes and conditions by public id. */
@Configuration(proxyBeanMethods = false)
class LawNodes {

    @Bean
    NodeSource legalBasisNodes(LegalBases bases) {
        return new SeenNodes(
                "basis", (id, viewer) -> bases.byIds(List.of(id)).stream().findFirst());
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
