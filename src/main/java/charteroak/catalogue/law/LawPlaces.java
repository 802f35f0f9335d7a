package charteroak.catalogue.law;

import charteroak.ground.api.PageSource;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the law is found: legal bases, protection classes and conditions by public id, and bases on their pages. */
@Configuration(proxyBeanMethods = false)
class LawPlaces {

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

    @Bean
    PageSource legalBasisPages(Law law) {
        return new SeenPages("law", (code, viewer) -> law.basis(code));
    }
}
