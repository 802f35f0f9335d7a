package charteroak.catalogue.curation;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.visibility.NodeSource;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where revisions are found: by public id, and in the list of texts that a definition has had, which can grow. */
@Configuration(proxyBeanMethods = false)
class RevisionPlaces {

    @Bean
    NodeSource revisionNodes(Revisions revisions) {
        return () -> Map.of("Revision", revisions::byId);
    }

    @Bean
    PagedLists revisionLists() {
        return () -> List.of(PagedList.cutBackwards("DataElement", "revisions", Revision.class, Revision::key));
    }
}
