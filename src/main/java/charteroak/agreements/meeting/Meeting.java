package charteroak.agreements.meeting;

import charteroak.agreements.meeting.MeetingAct.Canceled;
import charteroak.agreements.meeting.MeetingAct.Decided;
import charteroak.agreements.meeting.MeetingAct.MinutesKept;
import charteroak.agreements.meeting.MeetingAct.PresenceRecorded;
import charteroak.catalogue.governance.Body;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a board, as far as somebody may see what it is about.
 *
 * @param number the initials of the board and the day, such as DGB-2026-12-18
 * @param noticeOn the day on which its members and the public were told of it
 * @param place where it is held; null when that was not said
 * @param illustrative whether it was made up to show how the catalog works
 * @param agenda what the reader may see of it, in its order
 * @param whole whether the reader sees all of its agenda, and so may read what was said of it
 * @param acts what was done about it, in order
 */
public record Meeting(
        MeetingId id,
        String number,
        Body body,
        LocalDate noticeOn,
        LocalDate heldOn,
        @Nullable String place,
        Instant calledAt,
        boolean illustrative,
        List<AgendaItem> agenda,
        boolean whole,
        List<MeetingAct> acts) {

    /** How many days before a meeting notice of it is given. */
    static final int NOTICE_DAYS = 7;

    /** How far a meeting has come. */
    public enum State {
        CALLED,
        OPENED,
        HELD,
        CANCELED
    }

    static Meeting of(Row row) {
        Row meeting = row.row("meeting");
        List<AgendaItem> agenda =
                row.rows("agenda").stream().map(AgendaItem::of).toList();
        return new Meeting(
                meeting.id("id", MeetingId::new),
                meeting.text("number"),
                row.row("body").as(Body.class),
                meeting.day("noticeOn"),
                meeting.day("heldOn"),
                meeting.optionalText("place"),
                meeting.instant("calledAt"),
                meeting.flag("illustrative"),
                agenda,
                agenda.size() == row.number("onAgenda"),
                row.rows("acts").stream().map(MeetingAct::of).toList());
    }

    /** The meeting, as sentences name it. */
    public Reference named() {
        return new Reference(Reference.Kind.MEETING, id.value(), number);
    }

    /** How far it has come: its minutes end it, who was present opens it. */
    public State state() {
        if (of(Canceled.class).findAny().isPresent()) {
            return State.CANCELED;
        }
        if (of(MinutesKept.class).findAny().isPresent()) {
            return State.HELD;
        }
        return presence().isPresent() ? State.OPENED : State.CALLED;
    }

    DecisionRule rule() {
        return DecisionRule.of(body.code());
    }

    /** Whether a week lay between the notice and the meeting. */
    boolean isNoticedInTime() {
        return !heldOn.isBefore(noticeOn.plusDays(NOTICE_DAYS));
    }

    Sentence noticeInWords() {
        return isNoticedInTime()
                ? Sentence.of("meeting.noticeInTime", Part.day(noticeOn), Part.day(heldOn))
                : Sentence.of("meeting.noticeShort", Part.day(noticeOn), Part.day(heldOn));
    }

    /** Why it does not take place; null unless it was cancelled. */
    @Nullable
    String canceledBecause() {
        return of(Canceled.class).map(Canceled::reason).findFirst().orElse(null);
    }

    /** Who is there, as it was recorded last. */
    Optional<PresenceRecorded> presence() {
        return of(PresenceRecorded.class).reduce((earlier, later) -> later);
    }

    /** Who was there when something was decided: presence that is recorded later mends nothing. */
    PresenceRecorded presenceBefore(Decided decided) {
        return of(PresenceRecorded.class)
                .filter(each -> each.recordedAt().isBefore(decided.recordedAt()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What was decided on the items that the reader may see, in order. */
    public List<BodyDecision> decisions() {
        return of(Decided.class)
                .flatMap(decided -> item(decided.item()).map(item -> BodyDecision.of(this, item, decided)).stream())
                .toList();
    }

    /** The minutes, newest first: for whoever sees all that they can be about. */
    List<MinutesKept> minutes() {
        return whole ? of(MinutesKept.class).toList().reversed() : List.of();
    }

    boolean hasMinutes() {
        return of(MinutesKept.class).findAny().isPresent();
    }

    Optional<AgendaItem> item(String item) {
        return agenda.stream().filter(each -> each.id().equals(item)).findFirst();
    }

    /** When something was done last. */
    Instant lastActAt() {
        return acts.isEmpty() ? calledAt : acts.getLast().recordedAt();
    }

    /** The place of the meeting among others: the latest day first. */
    String key() {
        return heldOn + " " + number;
    }

    private <A extends MeetingAct> Stream<A> of(Class<A> kind) {
        return acts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
