package charteroak.judgement.plan;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.api.Caller;
import charteroak.ground.api.PagedList;
import charteroak.ground.api.PagedLists;
import charteroak.ground.permission.Deed;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.Unwritten;
import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what would make a request lawful. */
@Controller
class PlanController implements PagedLists {

    private final Planning planning;

    PlanController(Planning planning) {
        this.planning = planning;
    }

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

    @SchemaMapping(typeName = "PlannedAct", field = "mutation")
    String mutationOfAct(PlannedAct act) {
        return act.mutation().word();
    }

    @SchemaMapping(typeName = "PlannedAct", field = "user")
    @Nullable
    String userOfAct(PlannedAct act) {
        return act.user() == null || act.mutation() == Deed.NAME_LICENSED_USER
                ? null
                : act.user().id();
    }

    @SchemaMapping(typeName = "PlannedAct", field = "names")
    @Nullable
    LicensedUser namesOfAct(PlannedAct act) {
        return act.mutation() == Deed.NAME_LICENSED_USER ? act.user() : null;
    }

    @SchemaMapping(typeName = "PlannedAct", field = "adds")
    List<PlannedSchedule> schedulesOfAct(PlannedAct act) {
        return act.adds().stream().map(PlannedSchedule::of).toList();
    }

    @SchemaMapping(typeName = "PlannedAct", field = "draft")
    @Nullable
    PlannedDraft draftOfAct(PlannedAct act) {
        return act.draft() == null ? null : PlannedDraft.of(act.draft());
    }

    @SchemaMapping(typeName = "PlannedAct", field = "terms")
    List<Term> termsOfAct(PlannedAct act) {
        return Unwritten.written(act.terms());
    }

    @SchemaMapping(typeName = "PlannedAct", field = "clausesToWrite")
    List<Unwritten.ClauseToWrite> clausesToWrite(PlannedAct act) {
        return Unwritten.toWrite(act.terms());
    }

    /** What a planned schedule is to grant. */
    record PlannedSchedule(
            @Nullable String provider,
            List<Purpose> purposes,
            @Nullable Integer yearsFrom,
            @Nullable Integer yearsTo,
            List<String> legalBases,
            List<String> elements) {

        static PlannedSchedule of(ScheduleInput schedule) {
            return new PlannedSchedule(
                    schedule.provider(),
                    schedule.purposes(),
                    schedule.yearsFrom(),
                    schedule.yearsTo(),
                    Objects.requireNonNullElse(schedule.legalBases(), List.of()),
                    Objects.requireNonNullElse(schedule.elements(), List.of()));
        }
    }

    /** An agreement that a plan drafts. */
    record PlannedDraft(
            String number,
            AgreementKind kind,
            String title,
            Agreement.@Nullable Scope scope,
            boolean illustrative,
            @Nullable LocalDate termTo,
            List<String> under,
            @Nullable String licenses,
            List<String> reliedOnBy,
            List<DraftInput.PartyInput> parties,
            List<Term> terms,
            List<Unwritten.ClauseToWrite> clausesToWrite) {

        static PlannedDraft of(DraftInput draft) {
            return new PlannedDraft(
                    draft.number(),
                    draft.kind(),
                    draft.title(),
                    draft.scope(),
                    Boolean.TRUE.equals(draft.illustrative()),
                    draft.termTo(),
                    Objects.requireNonNullElse(draft.under(), List.of()),
                    draft.licenses(),
                    Objects.requireNonNullElse(draft.reliedOnBy(), List.of()),
                    draft.parties(),
                    Unwritten.written(draft.stated()),
                    Unwritten.toWrite(draft.stated()));
        }
    }
}
