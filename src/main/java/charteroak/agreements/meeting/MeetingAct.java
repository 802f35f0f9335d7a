package charteroak.agreements.meeting;

import charteroak.ground.store.Row;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that was done about a meeting: written once and never changed. */
sealed interface MeetingAct {

    Instant recordedAt();

    /** That the meeting does not take place. */
    record Canceled(Instant recordedAt, String reason) implements MeetingAct {}

    /**
     * Who is present from then on.
     *
     * @param seats the agencies that hold a seat on the day, by code
     * @param present those of them whose members are there
     * @param byLetter those of them that are voted for by letter
     */
    record PresenceRecorded(Instant recordedAt, List<String> seats, List<String> present, List<String> byLetter)
            implements MeetingAct {

        /** The agencies that have a voice: whose members are there, and those voted for by letter. */
        List<String> voting() {
            return Stream.concat(present.stream(), byLetter.stream()).distinct().toList();
        }

        Quorum quorum() {
            return new Quorum(seats.size(), voting().size());
        }
    }

    /** How those present voted on an item, or what was advised on it. */
    record Decided(
            Instant recordedAt,
            String item,
            List<String> inFavor,
            List<String> against,
            List<String> abstained,
            @Nullable String note)
            implements MeetingAct {}

    /**
     * The minutes as they were written; a later version stands beside the earlier one.
     *
     * @param reason why they were written anew; null for the first version
     */
    record MinutesKept(
            Instant recordedAt, String text, @Nullable String reason) implements MeetingAct {}

    /** Reads the node of an act; what called the meeting is told by the meeting itself. */
    static MeetingAct of(Row act) {
        Instant at = act.instant("recordedAt");
        return switch (act.word("kind", Kind.class)) {
            case CANCELED -> new Canceled(at, act.text("note"));
            case PRESENCE_RECORDED ->
                new PresenceRecorded(at, act.texts("seats"), act.texts("present"), act.texts("byLetter"));
            case DECISION_TAKEN ->
                new Decided(
                        at,
                        act.text("item"),
                        act.texts("inFavor"),
                        act.texts("against"),
                        act.texts("abstained"),
                        act.optionalText("note"));
            case MINUTES_KEPT -> new MinutesKept(at, act.text("text"), act.optionalText("note"));
            case MEETING_CALLED -> throw new IllegalArgumentException("A meeting tells itself that it was called.");
        };
    }

    /** The kinds as they are kept and told. */
    enum Kind {
        MEETING_CALLED,
        CANCELED,
        PRESENCE_RECORDED,
        DECISION_TAKEN,
        MINUTES_KEPT
    }
}
