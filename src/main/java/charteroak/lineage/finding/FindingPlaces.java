package charteroak.lineage.finding;

import charteroak.ground.api.PagedList.Read;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.NodeSource;
import charteroak.lineage.linkage.Run;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where findings are found: by public id, and in the list of a run's, which can be long. */
@Configuration(proxyBeanMethods = false)
class FindingPlaces {

    @Bean
    NodeSource findingNodes(Findings findings) {
        return () -> Map.of("Finding", findings::byId);
    }

    @Bean
    PagedLists findingLists(Findings findings) {
        return () -> List.of(new Read<>("Run", "findings", Run.class, Finding.class, Finding::key, findings::pagesOf));
    }
}
