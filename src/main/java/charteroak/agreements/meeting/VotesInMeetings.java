package charteroak.agreements.meeting;

import charteroak.agreements.meeting.Meeting.State;
import charteroak.agreements.meeting.MeetingAct.PresenceRecorded;
import charteroak.agreements.project.Project;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Judges whether a vote on a request was cast in the meeting that it names. Whoever was in none that counts may still vote, and names none:
 * the vote of a provider needs its member alone.
 */
@Component
public class VotesInMeetings {

    private static final String VOTING = "DATA_GOVERNING_BOARD";
    private static final String FIELD = "meeting";

    private final Meetings meetings;

    VotesInMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Why a vote for an agency, of a day, cannot have been cast in a meeting; empty when it can. */
    public Optional<UserError> refusal(String number, Project project, String agency, LocalDate day, Viewer viewer) {
        Meeting meeting = meetings.numbered(number, viewer).orElse(null);
        if (meeting == null || !meeting.body().code().equals(VOTING)) {
            return UserError.refused(Sentence.of("meeting.noVotingMeeting"), FIELD, Code.NOT_FOUND);
        }
        if (meeting.state() == State.CANCELED) {
            return refused(Sentence.of("meeting.canceledBefore", meeting.named()));
        }
        if (!meeting.heldOn().equals(day)) {
            return refused(Sentence.of("meeting.votedOnOtherDay", meeting.named(), Part.day(meeting.heldOn())));
        }
        if (meeting.agenda().stream()
                .noneMatch(item -> item.kind() == AgendaItem.Kind.REQUEST
                        && item.isAbout(project.id().value()))) {
            return refused(Sentence.of("meeting.requestNotOnAgenda", project.named(), meeting.named()));
        }
        return meeting.presence()
                .map(there -> refusal(meeting, there, agency))
                .orElseGet(() -> refused(Sentence.of("meeting.notOpened", meeting.named())));
    }

    private static Optional<UserError> refusal(Meeting meeting, PresenceRecorded there, String agency) {
        if (!meeting.isNoticedInTime()) {
            return refused(Sentence.of(
                    "meeting.votedWithoutNotice",
                    meeting.named(),
                    Part.day(meeting.noticeOn()),
                    Part.day(meeting.heldOn())));
        }
        Quorum quorum = there.quorum();
        if (!quorum.reached()) {
            return refused(Sentence.of(
                    "meeting.votedWithoutQuorum",
                    meeting.named(),
                    Part.number(quorum.present()),
                    Part.number(quorum.seats()),
                    Part.number(quorum.needed())));
        }
        return there.voting().contains(agency)
                ? Optional.empty()
                : refused(Sentence.of("meeting.voterAbsent", Part.text(agency), meeting.named()));
    }

    private static Optional<UserError> refused(Sentence why) {
        return UserError.refused(why, FIELD, Code.STATE);
    }
}
