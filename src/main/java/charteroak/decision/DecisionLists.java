package charteroak.decision;

import charteroak.api.PagedList;
import charteroak.api.PagedLists;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of decisions that can grow. */
@Component
class DecisionLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(PagedList.cut("Decision", "uses", DecidedUse.class, DecidedUse::key));
    }
}
