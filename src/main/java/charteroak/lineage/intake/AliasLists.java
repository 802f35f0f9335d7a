package charteroak.lineage.intake;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of a dataset's aliases, which is read whole. */
@Component
class AliasLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(PagedList.cut("Dataset", "aliases", DatasetAlias.class, DatasetAlias::key));
    }
}
