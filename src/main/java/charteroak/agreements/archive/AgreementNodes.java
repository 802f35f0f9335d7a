package charteroak.agreements.archive;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds agreements, schedules and acts by public id. */
@Configuration(proxyBeanMethods = false)
class AgreementNodes {

    @Bean
    NodeSource findsAgreements(Agreements agreements) {
        return new Source(
                "agreement",
                (id, viewer) -> agreements.byIds(List.of(id), viewer).stream().findFirst());
    }

    @Bean
    NodeSource findsSchedules(Agreements agreements) {
        return new Source(
                "schedule", (id, viewer) -> agreements.ofSchedule(id, viewer).flatMap(dossier -> dossier.schedule(id)));
    }

    @Bean
    NodeSource findsActs(Agreements agreements) {
        return new Source("act", agreements::act);
    }

    private record Source(String prefix, BiFunction<String, Viewer, Optional<?>> lookup) implements NodeSource {

        @Override
        public Optional<?> find(String id, Caller caller) {
            return lookup.apply(id, Viewer.of(caller));
        }
    }
}
