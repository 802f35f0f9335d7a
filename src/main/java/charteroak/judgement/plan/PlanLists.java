package charteroak.judgement.plan;

import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.judgement.trial.PlannedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The lists of a plan that can grow. A plan is made anew for every question, and the order of its acts is the only one
 * they have.
 */
@Component
class PlanLists implements PagedLists {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cutByPlace("RequestPlan", "acts", PlannedAct.class),
                PagedList.cutByPlace("RequestPlan", "remaining", Remaining.class));
    }
}
