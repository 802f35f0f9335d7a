package charteroak.catalogue.law;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds legal bases, protection classes and conditions by public id. */
@Configuration(proxyBeanMethods = false)
class LawNodes {

    @Bean
    NodeSource legalBasisNodes(LegalBases bases) {
        return new Source("basis", id -> bases.byIds(List.of(id)).stream().findFirst());
    }

    @Bean
    NodeSource protectionClassNodes(ProtectionClasses classes) {
        return new Source("class", classes::byId);
    }

    @Bean
    NodeSource conditionNodes(Conditions conditions) {
        return new Source("condition", conditions::byId);
    }

    private record Source(String prefix, Lookup lookup) implements NodeSource {

        @Override
        public Optional<?> find(String id, Caller caller) {
            return lookup.find(id);
        }
    }

    /** Finds one thing by its public id. */
    private interface Lookup {

        Optional<?> find(String id);
    }
}
