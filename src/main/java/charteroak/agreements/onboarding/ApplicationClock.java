package charteroak.agreements.onboarding;

import charteroak.agreements.onboarding.ApplicationAct.Kind;
import charteroak.ground.calendar.Due;
import charteroak.ground.calendar.Pause;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * By when somebody is to move, by the memorandum and the manual: the Data Governing Board within thirty working days of a complete letter, the
 * operating group within ten of a privacy concern, during which the board's days stand still. Passing time decides nothing.
 */
@Component
record ApplicationClock(StateCalendar calendar) {

    private static final WorkingDays REVIEW = new WorkingDays(30);
    private static final WorkingDays ANSWER = new WorkingDays(10);

    Optional<Due> due(Application application) {
        return switch (application.state()) {
            case UNDER_DGB_REVIEW ->
                application
                        .last(Kind.LETTER_RECEIVED)
                        .map(received -> calendar.dueAfter(received.effectiveOn(), REVIEW, pauses(application)));
            case PRIVACY_REVIEW_OG ->
                application.openConcern().map(raised -> calendar.dueAfter(raised.effectiveOn(), ANSWER));
            case APPLICANT, RECOMMENDED, ADMITTED, SIGNED, WITHDRAWN -> Optional.empty();
        };
    }

    boolean isOverdue(Application application, LocalDate today) {
        return due(application).filter(due -> due.isOver(today)).isPresent();
    }

    /** Where an application stands, whose move it is, and by when. */
    Sentence inWords(Application application, LocalDate today) {
        Reference agency = application.agency().named();
        return switch (application.state()) {
            case APPLICANT -> Sentence.of("onboarding.applicant", agency, Part.day(application.since()));
            case UNDER_DGB_REVIEW, PRIVACY_REVIEW_OG ->
                timed(application, due(application).orElseThrow(), today);
            case RECOMMENDED -> Sentence.of("onboarding.recommended", agency, Part.day(application.since()));
            case ADMITTED -> Sentence.of("onboarding.admitted", agency, Part.day(application.since()));
            case SIGNED -> seats(application);
            case WITHDRAWN -> Sentence.of("onboarding.withdrawn", agency, Part.day(application.since()));
        };
    }

    private static Sentence timed(Application application, Due due, LocalDate today) {
        Reference agency = application.agency().named();
        Part day = Part.day(due.day());
        boolean over = due.isOver(today);
        if (application.openConcern().isPresent()) {
            return over
                    ? Sentence.of("onboarding.answerOverdue", agency, day)
                    : Sentence.of("onboarding.answerDue", agency, day);
        }
        return over
                ? Sentence.of("onboarding.reviewOverdue", agency, day)
                : Sentence.of("onboarding.reviewDue", agency, day);
    }

    private static Sentence seats(Application application) {
        Reference agency = application.agency().named();
        Part joined = Part.day(application.since());
        if (!application.has(Kind.MEMBER_NAMED)) {
            return Sentence.of("onboarding.memberMissing", agency, joined);
        }
        return application.isSeated()
                ? Sentence.of("onboarding.seated", agency, joined)
                : Sentence.of("onboarding.stewardsMissing", agency, joined);
    }

    /** The times in which a concern waited for its answer. */
    private static List<Pause> pauses(Application application) {
        List<Pause> pauses = new ArrayList<>();
        LocalDate raised = null;
        for (ApplicationAct act : application.acts()) {
            if (act.isOf(Kind.CONCERN_RAISED)) {
                raised = act.effectiveOn();
            }
            if (act.isOf(Kind.CONCERN_ANSWERED) && raised != null) {
                pauses.add(new Pause(raised, act.effectiveOn()));
            }
        }
        return pauses;
    }
}
