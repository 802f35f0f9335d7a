package charteroak.agreements.meeting;

import charteroak.agreements.meeting.Meeting.State;
import charteroak.agreements.meeting.MeetingAct.PresenceRecorded;
import charteroak.agreements.meeting.MeetingInput.CallMeeting;
import charteroak.agreements.meeting.MeetingInput.KeepMinutes;
import charteroak.agreements.meeting.MeetingInput.RecordDecision;
import charteroak.agreements.meeting.MeetingInput.RecordPresence;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is asked of whatever is done about meetings, given what was done before. Pure. */
final class MeetingRules {

    private MeetingRules() {}

    /** Notice is given a week before; what was held on paper before is entered with the day on which its notice was given. */
    static Optional<UserError> ofCalling(CallMeeting input, LocalDate today, List<Meetings.OnDay> sameDay) {
        LocalDate notice = Objects.requireNonNullElse(input.noticeOn(), today);
        LocalDate day = input.heldOn();
        if (notice.isAfter(today)) {
            return refused(Sentence.of("meeting.noticeAhead", Part.day(today)), "noticeOn", Code.INVALID);
        }
        if (day.isBefore(notice)) {
            return refused(
                    Sentence.of("meeting.heldBeforeNotice", Part.day(notice)),
                    input.noticeOn() == null ? "heldOn" : "noticeOn",
                    Code.INVALID);
        }
        if (!day.isBefore(today) && day.isBefore(notice.plusDays(Meeting.NOTICE_DAYS))) {
            return refused(
                    Sentence.of(
                            "meeting.noticeTooShort", Part.day(notice), Part.day(notice.plusDays(Meeting.NOTICE_DAYS))),
                    "heldOn",
                    Code.STATE);
        }
        return sameDay.stream()
                .filter(meeting -> !meeting.canceled())
                .findFirst()
                .flatMap(meeting -> refused(
                        Sentence.of("meeting.calledAlready", meeting.named(), Part.day(day)), "heldOn", Code.STATE));
    }

    static Optional<UserError> ofCanceling(Meeting meeting) {
        return switch (meeting.state()) {
            case CANCELED -> refused(Sentence.of("meeting.canceledBefore", meeting.named()), "meeting", Code.STATE);
            case OPENED, HELD -> refused(Sentence.of("meeting.tookPlace", meeting.named()), "meeting", Code.STATE);
            case CALLED -> Optional.empty();
        };
    }

    static Optional<UserError> ofPresence(Meeting meeting, RecordPresence input, List<String> seats, LocalDate today) {
        if (today.isBefore(meeting.heldOn())) {
            return refused(
                    Sentence.of("meeting.notYet", meeting.named(), Part.day(meeting.heldOn())), "meeting", Code.STATE);
        }
        return unlessOver(meeting).or(() -> ofThose(meeting, input, seats));
    }

    private static Optional<UserError> ofThose(Meeting meeting, RecordPresence input, List<String> seats) {
        List<String> named = Stream.concat(input.present().stream(), input.letters().stream())
                .toList();
        List<String> seatless =
                named.stream().filter(code -> !seats.contains(code)).distinct().toList();
        if (!seatless.isEmpty()) {
            return refused(
                    Sentence.of(
                            "meeting.seatless", Series.and(seatless, MeetingRules::shown), Part.day(meeting.heldOn())),
                    "present",
                    Code.INVALID);
        }
        if (!input.letters().isEmpty() && !meeting.rule().admitsLetters()) {
            return refused(Sentence.of("meeting.noLetters"), "byLetter", Code.STATE);
        }
        return twice(named)
                .flatMap(code -> refused(Sentence.of("meeting.presentTwice", shown(code)), "present", Code.INVALID));
    }

    /**
     * A decision is entered as it was taken; whether it counts is told with it.
     *
     * @param isWaiting whether what an item is about still waits for the board
     */
    static Optional<UserError> ofDeciding(Meeting meeting, RecordDecision input, boolean isWaiting) {
        Optional<UserError> over = unlessOver(meeting);
        if (over.isPresent()) {
            return over;
        }
        PresenceRecorded there = meeting.presence().orElse(null);
        if (there == null) {
            return refused(Sentence.of("meeting.notOpened", meeting.named()), "meeting", Code.STATE);
        }
        AgendaItem item = meeting.item(input.item()).orElse(null);
        if (item == null) {
            return refused(Sentence.of("meeting.notOnAgenda", meeting.named()), "item", Code.NOT_FOUND);
        }
        if (item.kind().isForEachMember()) {
            return refused(Sentence.of("meeting.membersVote"), "item", Code.STATE);
        }
        if (meeting.decisions().stream().anyMatch(decision -> decision.item().equals(item))) {
            return refused(Sentence.of("meeting.decidedAlready"), "item", Code.STATE);
        }
        if (!isWaiting) {
            return refused(Sentence.of("meeting.waitsNoLonger"), "item", Code.STATE);
        }
        return meeting.rule() == DecisionRule.ADVICE ? ofAdvice(input) : ofVotes(input, there);
    }

    private static Optional<UserError> ofAdvice(RecordDecision input) {
        String note = input.note();
        return note == null || note.isBlank()
                ? refused(Sentence.of("meeting.adviceMissing"), "note", Code.INVALID)
                : Optional.empty();
    }

    private static Optional<UserError> ofVotes(RecordDecision input, PresenceRecorded there) {
        List<String> absent = input.voters().stream()
                .filter(code -> !there.voting().contains(code))
                .distinct()
                .toList();
        if (!absent.isEmpty()) {
            return refused(
                    Sentence.of("meeting.absentVote", Series.and(absent, MeetingRules::shown)), "inFavor", Code.STATE);
        }
        return twice(input.voters())
                .flatMap(code -> refused(Sentence.of("meeting.votesTwice", shown(code)), "inFavor", Code.INVALID));
    }

    static Optional<UserError> ofMinutes(Meeting meeting, KeepMinutes input) {
        if (meeting.state() == State.CANCELED) {
            return refused(Sentence.of("meeting.canceledBefore", meeting.named()), "meeting", Code.STATE);
        }
        if (meeting.state() == State.CALLED) {
            return refused(Sentence.of("meeting.notOpened", meeting.named()), "meeting", Code.STATE);
        }
        String reason = input.reason();
        return meeting.hasMinutes() && (reason == null || reason.isBlank())
                ? refused(Sentence.of("meeting.rewrittenWithoutReason"), "reason", Code.INVALID)
                : Optional.empty();
    }

    /** Refuses what is done while a meeting goes on once its minutes are kept or it was canceled. */
    private static Optional<UserError> unlessOver(Meeting meeting) {
        return switch (meeting.state()) {
            case CANCELED -> refused(Sentence.of("meeting.canceledBefore", meeting.named()), "meeting", Code.STATE);
            case HELD -> refused(Sentence.of("meeting.over", meeting.named()), "meeting", Code.STATE);
            case CALLED, OPENED -> Optional.empty();
        };
    }

    private static Optional<String> twice(List<String> codes) {
        Set<String> once = new HashSet<>();
        return codes.stream().filter(code -> !once.add(code)).findFirst();
    }

    private static Part shown(String code) {
        return Part.text(code.length() > 20 ? "…" : code);
    }

    private static Optional<UserError> refused(Sentence message, String field, Code code) {
        return UserError.refused(message, field, code);
    }
}
