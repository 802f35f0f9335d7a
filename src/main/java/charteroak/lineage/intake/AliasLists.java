package charteroak.lineage.intake;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import java.util.List;
import org.springframework.stereotype.Component;

/** The names a dataset was declared to have, which are read whole. */
@Component
class AliasLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(PagedList.cut("Dataset", "aliases", DatasetAlias.class, DatasetAlias::key));
    }
}
