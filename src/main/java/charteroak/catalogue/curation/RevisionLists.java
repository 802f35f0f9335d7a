package charteroak.catalogue.curation;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of texts that a definition has had, which can grow. */
@Component
class RevisionLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(PagedList.cutBackwards("DataElement", "revisions", Revision.class, Revision::key));
    }
}
