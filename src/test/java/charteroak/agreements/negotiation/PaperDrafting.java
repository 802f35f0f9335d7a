package charteroak.agreements.negotiation;

import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;

/** Drafts documents as the mutations do, for the tests of other rooms. */
public final class PaperDrafting {

    private final Drafting drafting;

    PaperDrafting(Drafting drafting) {
        this.drafting = drafting;
    }

    public Outcome<?> draft(DraftInput input, Caller caller) {
        return drafting.draft(input, caller);
    }

    public Outcome<?> add(String agreement, ScheduleInput schedule, Caller caller) {
        return drafting.addSchedule(new Drafting.AddScheduleInput(null, agreement, schedule), caller);
    }

    public Outcome<?> name(String agreement, String user, Caller caller) {
        return drafting.nameUser(new Drafting.NameUserInput(null, agreement, user, null, true), caller);
    }
}
