package charteroak.agreements.meeting;

import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the agenda of a meeting as it was sent.
 *
 * @param about the thing that waits for the board; null for a point in words
 * @param text what is to be spoken of; null where the thing says it
 * @param since the day since which it waits; null for a point in words
 */
public record AgendaItem(
        String id,
        Kind kind,
        @Nullable Reference about,
        @Nullable String text,
        @Nullable LocalDate since) {

    /** What sort of thing waits for a board. */
    public enum Kind {
        /** The providers' members vote on a request, each for its agency. */
        REQUEST,
        /** Results that the members of providers review before they are published. */
        PUBLICATION,
        /** The minutes of an earlier meeting, which the board approves. */
        MINUTES,
        /** An agency that asks to join, which the Data Governing Board reviews. */
        APPLICATION,
        /** An agency that was recommended, which the Executive Board admits. */
        ADMISSION,
        /** A point in words. */
        POINT;

        /** Whether members speak for their own agencies, by acts of their own, rather than the board as one. */
        boolean isForEachMember() {
            return this == REQUEST || this == PUBLICATION;
        }
    }

    /** The id of an item about a thing, or of a point: it does not tell what stands before it, which not everybody may know. */
    static String id(MeetingId meeting, String about) {
        return "item-" + Fingerprint.ofLines(meeting, about).substring(0, 16);
    }

    static AgendaItem of(Row item) {
        String about = item.optionalText("aboutId");
        return new AgendaItem(
                item.text("id"),
                item.word("kind", Kind.class),
                about == null
                        ? null
                        : new Reference(item.word("aboutKind", Reference.Kind.class), about, item.text("aboutName")),
                item.optionalText("text"),
                item.optionalDay("since"));
    }

    boolean isAbout(String thing) {
        return about != null && about.id().equals(thing);
    }
}
