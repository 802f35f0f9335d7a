package charteroak.judgement.plan;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.judgement.trial.PlannedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of a plan that can grow. It is made anew for every question, and its acts have no order but the one in which they are done. */
@Component
class PlanLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cutByPlace("RequestPlan", "acts", PlannedAct.class),
                PagedList.cutByPlace("RequestPlan", "remaining", Remaining.class));
    }
}
