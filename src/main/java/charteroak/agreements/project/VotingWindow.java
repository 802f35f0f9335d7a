package charteroak.agreements.project;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.CountingActs;
import charteroak.ground.calendar.Due;
import charteroak.ground.calendar.Pause;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time in which the providers vote on a form: thirty working days from the day on which it was recorded that the form is complete or, once
 * those are over, that another time begins. It stands still while the work is stopped. The sources give no length; this is that of the boards' other
 * review. Pure.
 *
 * @param number from 1, for one form
 * @param since the acts that count from the opening on, in the order in which they take effect
 * @param standsStill whether the work is stopped
 */
public record VotingWindow(int number, LocalDate openedOn, Due due, boolean standsStill, List<Act> since) {

    /** How long the providers have. */
    public static final WorkingDays LENGTH = new WorkingDays(30);

    /** The latest one as of a day; empty where the form was not confirmed complete in this catalog, as of requests that the program's log brought. */
    public static Optional<VotingWindow> of(CountingActs acts, LocalDate today) {
        CountingActs onTheForm = acts.sinceLatest(Kind.MODIFICATION_REQUESTED, today);
        if (onTheForm
                .latest(today, act -> act.kind() == Kind.FORM_CONFIRMED_COMPLETE)
                .isEmpty()) {
            return Optional.empty();
        }
        List<Act> voting = onTheForm.sinceLatest(Kind.FORM_CONFIRMED_COMPLETE, today).inEffect().stream()
                .filter(act -> !act.effectiveOn().isAfter(today))
                .toList();
        List<Act> openings = voting.stream()
                .filter(act -> act.kind() == Kind.FORM_CONFIRMED_COMPLETE || act.kind() == Kind.VOTING_WINDOW_OPENED)
                .toList();
        return Optional.of(opened(openings, voting.subList(voting.indexOf(openings.getLast()), voting.size()), today));
    }

    private static VotingWindow opened(List<Act> openings, List<Act> since, LocalDate today) {
        LocalDate openedOn = StateCalendar.own().dayOf(openings.getLast().recordedAt());
        List<Pause> pauses = new ArrayList<>();
        @Nullable LocalDate stopped = null;
        for (Act act : since) {
            if (act.kind() == Kind.REQUEST_SUSPENDED && stopped == null) {
                stopped = act.effectiveOn();
            }
            if (act.kind() == Kind.SUSPENSION_LIFTED && stopped != null) {
                pauses.add(new Pause(stopped, act.effectiveOn()));
                stopped = null;
            }
        }
        if (stopped != null) {
            pauses.add(new Pause(stopped, stopped.isAfter(today) ? stopped : today));
        }
        return new VotingWindow(
                openings.size(),
                openedOn,
                StateCalendar.own().dueAfter(openedOn, LENGTH, pauses),
                stopped != null,
                List.copyOf(since));
    }

    /** The last day of it, as far as is known. */
    public LocalDate endsOn() {
        return due.day();
    }

    /** Whether it is over on a day: what matters is the day on which a vote is recorded, not the day that the vote states. */
    public boolean isOver(LocalDate today) {
        return !standsStill && due.isOver(today);
    }
}
