package charteroak.judgement.decision;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
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
