package charteroak.agreements.basket;

import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Recording;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Keeps for each person one plan of a request. Whoever changes it names the version they changed, so that what another browser did
 * meanwhile is not lost; whoever names none has their draft joined to what is kept.
 */
@Service
public class PlanKeeping {

    private final KeptPlans plans;
    private final Catalog catalog;
    private final Permissions permissions;
    private final Recording recording;
    private final Clock clock;

    PlanKeeping(KeptPlans plans, Catalog catalog, Permissions permissions, Recording recording, Clock clock) {
        this.plans = plans;
        this.catalog = catalog;
        this.permissions = permissions;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * A draft to keep.
     *
     * @param version the version that was changed; null where none was read, to have the draft joined to what is kept
     */
    record KeepPlanInput(@Nullable String version, KeptDraft draft) {}

    /** The version of the plan to forget. */
    record ForgetPlanInput(String version) {}

    /** What is kept for a person; empty for whoever may keep nothing. */
    public Optional<KeptPlan> of(Caller person) {
        return permissions.allows(Deed.KEEP_PLAN, person, Matter.OF_NOBODY)
                ? Optional.of(plans.of(KeptPlanId.ofPlanOf(person)))
                : Optional.empty();
    }

    Outcome<KeptPlan> keep(KeepPlanInput input, Caller person) {
        Optional<UserError> refusal = permissions.refusal(Deed.KEEP_PLAN, person, Matter.OF_NOBODY);
        return Outcome.unless(refusal, () -> kept(input.version(), input.draft(), person));
    }

    private Outcome<KeptPlan> kept(@Nullable String version, KeptDraft sent, Caller person) {
        Optional<UserError> refusal = sent.refusal().or(() -> refusalOfRecipient(sent));
        return recording.ofOnesOwn(refusal, () -> {
            KeptPlan before = plans.hold(KeptPlanId.ofPlanOf(person));
            KeptDraft draft = version == null ? before.draft().joinedBy(sent) : sent;
            return changed(before, version, draft);
        });
    }

    Outcome<KeptPlan> forget(ForgetPlanInput input, Caller person) {
        Optional<UserError> refusal = permissions.refusal(Deed.FORGET_PLAN, person, Matter.OF_NOBODY);
        return recording.ofOnesOwn(refusal, () -> {
            KeptPlan before = plans.hold(KeptPlanId.ofPlanOf(person));
            return changed(before, input.version(), KeptDraft.EMPTY);
        });
    }

    /** What is there already need not be written, whoever sent it when. */
    private Outcome<KeptPlan> changed(KeptPlan before, @Nullable String version, KeptDraft draft) {
        if (draft.equals(before.draft())) {
            return new Outcome.Done<>(before);
        }
        if (version != null && !version.equals(before.version())) {
            return Outcome.refused(Sentence.of("basket.changedMeanwhile"), "version", Code.STATE);
        }
        return Outcome.unless(draft.refusal(), () -> new Outcome.Done<>(written(before.id(), draft)));
    }

    private KeptPlan written(KeptPlanId id, KeptDraft draft) {
        if (draft.isEmpty()) {
            plans.forget(id);
            return new KeptPlan(id, KeptDraft.EMPTY, null);
        }
        KeptPlan plan = new KeptPlan(id, draft, clock.instant());
        plans.keep(plan);
        return plan;
    }

    private Optional<UserError> refusalOfRecipient(KeptDraft draft) {
        String recipient = draft.recipient();
        return recipient == null || catalog.agency(recipient).isPresent()
                ? Optional.empty()
                : Optional.of(new UserError(
                        Sentence.of("notThere.named", NotThere.Sought.AGENCY.words(), Part.text(shown(recipient))),
                        List.of("input", "draft", "recipient"),
                        Code.NOT_FOUND));
    }

    private static String shown(String recipient) {
        return recipient.length() > 80 ? "…" : recipient;
    }
}
