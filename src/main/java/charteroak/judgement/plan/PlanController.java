package charteroak.judgement.plan;

import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.permission.Deed;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.Unwritten;
import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Answers what would make a request lawful. */
@Controller
record PlanController(Planning planning) implements PagedLists, RuntimeWiringConfigurer {

    @Override
    public List<PagedList<?>> pagedLists() {
        return List.of(
                PagedList.cutByPlace("RequestPlan", "acts", PlannedAct.class),
                PagedList.cutByPlace("RequestPlan", "remaining", Remaining.class));
    }

    @QueryMapping
    RequestPlan plan(@Argument RequestDraft draft, GraphQLContext context) {
        return planning.plan(draft, Viewer.of(Caller.of(context)));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(
                "PlannedAct",
                act -> act.dataFetcher(
                                "mutation",
                                of((PlannedAct each) -> each.mutation().word()))
                        .dataFetcher(
                                "inWords",
                                of((PlannedAct each) -> each.mutation().words()))
                        .dataFetcher("user", of(PlanController::user))
                        .dataFetcher("names", of((PlannedAct each) -> isNaming(each) ? each.user() : null))
                        .dataFetcher("terms", of((PlannedAct each) -> Unwritten.written(each.terms())))
                        .dataFetcher("clausesToWrite", of((PlannedAct each) -> Unwritten.toWrite(each.terms()))));
        wiring.type(
                "PlannedSchedule",
                schedule -> schedule.dataFetcher("legalBases", of(ScheduleInput::bases))
                        .dataFetcher("elements", of(PlanController::elements)));
        wiring.type(
                "PlannedDraft",
                draft -> draft.dataFetcher(
                                "illustrative", of((DraftInput each) -> Boolean.TRUE.equals(each.illustrative())))
                        .dataFetcher("under", of(DraftInput::above))
                        .dataFetcher("reliedOnBy", of(DraftInput::relying))
                        .dataFetcher("terms", of((DraftInput each) -> Unwritten.written(each.stated())))
                        .dataFetcher("clausesToWrite", of((DraftInput each) -> Unwritten.toWrite(each.stated()))));
    }

    private static <S, T> DataFetcher<@Nullable T> of(Function<S, @Nullable T> read) {
        return asked -> read.apply(asked.<S>getSource());
    }

    private static boolean isNaming(PlannedAct act) {
        return act.mutation() == Deed.NAME_LICENSED_USER;
    }

    private static @Nullable String user(PlannedAct act) {
        return act.user() == null || isNaming(act) ? null : act.user().id();
    }

    private static List<ElementId> elements(ScheduleInput schedule) {
        return Objects.requireNonNullElse(schedule.elements(), List.of());
    }
}
