package charteroak.agreements.meeting;

import charteroak.ground.id.PublicId;
import java.util.Locale;

/** The public id of a meeting. */
public final class MeetingId extends PublicId {

    public MeetingId(String value) {
        super(value);
    }

    /** The id of the meeting with a number. */
    static MeetingId numbered(String number) {
        return new MeetingId("meeting-" + number.toLowerCase(Locale.ROOT));
    }
}
