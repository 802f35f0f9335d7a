package charteroak.agreement;

import charteroak.api.NodeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds agreements, schedules and acts by public id. */
@Configuration(proxyBeanMethods = false)
class AgreementNodes {

    @Bean
    NodeSource findsAgreements(Agreements agreements) {
        return new Source(
                "agreement", id -> agreements.byIds(List.of(id)).stream().findFirst());
    }

    @Bean
    NodeSource findsSchedules(Agreements agreements) {
        return new Source("schedule", id -> agreements.ofSchedule(id).flatMap(dossier -> dossier.schedule(id)));
    }

    @Bean
    NodeSource findsActs(Agreements agreements) {
        return new Source("act", agreements::act);
    }

    private record Source(String prefix, Function<String, Optional<?>> lookup) implements NodeSource {

        @Override
        public Optional<?> find(String id) {
            return lookup.apply(id);
        }
    }
}
