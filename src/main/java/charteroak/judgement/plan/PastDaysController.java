package charteroak.judgement.plan;

import charteroak.agreements.pace.PastCases;
import charteroak.agreements.pace.PastDays;
import charteroak.ground.api.Caller;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.plan.PlanPace.PlanDays;
import charteroak.judgement.plan.RequestPlan.Alternative;
import charteroak.judgement.trial.PlannedAct;
import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers how long acts like those of a plan took in the past, by what the viewer may see. */
@Controller
record PastDaysController(PastCases cases) {

    @BatchMapping(typeName = "PlannedAct", field = "pastDays")
    Map<PlannedAct, PastDays> pastDaysOfActs(Set<PlannedAct> batch, GraphQLContext context) {
        PlanPace pace = paceFor(context);
        Map<PlannedAct, PastDays> days = new HashMap<>();
        batch.forEach(act -> pace.of(act).ifPresent(past -> days.put(act, past)));
        return days;
    }

    @BatchMapping(typeName = "RequestPlan", field = "pastDays")
    List<PlanDays> pastDaysOfPlans(List<RequestPlan> batch, GraphQLContext context) {
        PlanPace pace = paceFor(context);
        return batch.stream().map(plan -> pace.of(plan.acts())).toList();
    }

    @BatchMapping(typeName = "PlanAlternative", field = "pastDays")
    List<PlanDays> pastDaysOfAlternatives(List<Alternative> batch, GraphQLContext context) {
        PlanPace pace = paceFor(context);
        return batch.stream().map(other -> pace.of(other.acts())).toList();
    }

    private PlanPace paceFor(GraphQLContext context) {
        return new PlanPace(cases.seenBy(Viewer.of(Caller.of(context))));
    }
}
