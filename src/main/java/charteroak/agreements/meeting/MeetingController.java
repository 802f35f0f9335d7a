package charteroak.agreements.meeting;

import charteroak.agreements.meeting.MeetingAct.MinutesKept;
import charteroak.agreements.meeting.MeetingInput.CallMeeting;
import charteroak.agreements.meeting.MeetingInput.CancelMeeting;
import charteroak.agreements.meeting.MeetingInput.KeepMinutes;
import charteroak.agreements.meeting.MeetingInput.RecordDecision;
import charteroak.agreements.meeting.MeetingInput.RecordPresence;
import charteroak.agreements.project.Project;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.api.UserError;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permission;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about meetings of boards, and lets them be called, recorded and canceled. */
@Controller
record MeetingController(Meetings meetings, Secretariat secretariat, Permissions permissions, StateCalendar calendar) {

    @QueryMapping
    Optional<Meeting> meeting(@Argument String number, GraphQLContext context) {
        return meetings.numbered(number, viewer(context));
    }

    @QueryMapping(name = "meetings")
    Connection<Meeting> meetingsOfBoards(
            @Argument @Nullable String body,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Paging paging = Paging.of(first, after, 20, 100);
        return Connection.lazy(
                () -> meetings.page(body, paging, viewer(context)), paging, Meeting::key, () -> meetings.count(body));
    }

    @BatchMapping(typeName = "Project", field = "meetings")
    Map<Project, List<Meeting>> meetingsAboutProjects(List<Project> batch, GraphQLContext context) {
        Map<String, List<Meeting>> found = meetings.about(
                batch.stream().map(project -> project.id().value()).toList(), viewer(context));
        return batch.stream()
                .collect(Collectors.toMap(
                        project -> project,
                        project -> found.getOrDefault(project.id().value(), List.of())));
    }

    @SchemaMapping(typeName = "Meeting")
    boolean officesClosed(Meeting meeting) {
        return OptionalInt.of(0)
                .equals(calendar.workingDaysBetween(meeting.heldOn().minusDays(1), meeting.heldOn()));
    }

    @SchemaMapping(typeName = "Meeting")
    Sentence noticeInWords(Meeting meeting) {
        return meeting.noticeInWords();
    }

    @SchemaMapping(typeName = "Meeting")
    Sentence ruleInWords(Meeting meeting) {
        return meeting.rule().inWords();
    }

    @SchemaMapping(typeName = "Meeting")
    @Nullable
    String canceledBecause(Meeting meeting) {
        return meeting.canceledBecause();
    }

    @SchemaMapping(typeName = "Meeting")
    Optional<Presence> presence(Meeting meeting) {
        return meeting.presence().map(there -> {
            Quorum quorum = there.quorum();
            return new Presence(
                    there.present(),
                    there.byLetter(),
                    there.seats().stream()
                            .filter(code -> !there.voting().contains(code))
                            .toList(),
                    quorum.seats(),
                    quorum.needed(),
                    quorum.reached(),
                    quorum.inWords());
        });
    }

    @SchemaMapping(typeName = "Meeting")
    List<MinutesKept> minutes(Meeting meeting) {
        return meeting.minutes();
    }

    @SchemaMapping(typeName = "Meeting", field = "viewerCan")
    List<Permission> whatViewerCanDo(Meeting meeting, GraphQLContext context) {
        return permissions.on(
                openIn(meeting).stream().collect(Collectors.toMap(deed -> deed, deed -> List.of(Matter.OF_NOBODY))),
                Caller.of(context));
    }

    @MutationMapping
    MeetingPayload callMeeting(@Argument CallMeeting input, GraphQLContext context) {
        return secretariat.call(input, Caller.of(context)).answer(MeetingPayload::new);
    }

    @MutationMapping
    MeetingPayload cancelMeeting(@Argument CancelMeeting input, GraphQLContext context) {
        return secretariat.cancel(input, Caller.of(context)).answer(MeetingPayload::new);
    }

    @MutationMapping
    MeetingPayload recordPresence(@Argument RecordPresence input, GraphQLContext context) {
        return secretariat.recordPresence(input, Caller.of(context)).answer(MeetingPayload::new);
    }

    @MutationMapping
    MeetingPayload recordDecision(@Argument RecordDecision input, GraphQLContext context) {
        return secretariat.recordDecision(input, Caller.of(context)).answer(MeetingPayload::new);
    }

    @MutationMapping
    MeetingPayload keepMinutes(@Argument KeepMinutes input, GraphQLContext context) {
        return secretariat.keepMinutes(input, Caller.of(context)).answer(MeetingPayload::new);
    }

    /** What can be done about a meeting as it stands, whatever its day. */
    private static List<Deed> openIn(Meeting meeting) {
        return switch (meeting.state()) {
            case CALLED -> List.of(Deed.CANCEL_MEETING, Deed.RECORD_PRESENCE);
            case OPENED -> List.of(Deed.RECORD_PRESENCE, Deed.RECORD_DECISION, Deed.KEEP_MINUTES);
            case HELD -> List.of(Deed.KEEP_MINUTES);
            case CANCELED -> List.of();
        };
    }

    private static Viewer viewer(GraphQLContext context) {
        return Viewer.of(Caller.of(context));
    }

    /** Who is at a meeting, by the codes of their agencies, and whether that is enough to decide. */
    record Presence(
            List<String> present,
            List<String> byLetter,
            List<String> absent,
            int seats,
            int needed,
            boolean quorum,
            Sentence inWords) {}

    record MeetingPayload(@Nullable Meeting meeting, List<UserError> userErrors) {}
}
