package charteroak.agreements.onboarding;

import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about an application: written once and never changed.
 *
 * @param by the code of the agency that did it
 * @param effectiveOn the day on which it was done, which can be before it was recorded
 * @param text what was said with it; null where nothing was
 * @param memorandum the number of the memorandum that is signed or joined; null for other acts
 * @param dataUsers the stewards who are named as users of data; none for other acts
 * @param technical the stewards who are named for what is technical; none for other acts
 */
record ApplicationAct(
        Kind kind,
        String by,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String text,
        @Nullable String memorandum,
        List<String> dataUsers,
        List<String> technical) {

    /** The kinds as they are kept and told. */
    enum Kind {
        LETTER_SENT,
        LETTER_RECEIVED,
        CONCERN_RAISED,
        CONCERN_ANSWERED,
        JOINDER_SIGNED,
        JOINED,
        MEMBER_NAMED,
        STEWARDS_NAMED,
        WITHDRAWN
    }

    static ApplicationAct of(Row act) {
        return new ApplicationAct(
                act.word("kind", Kind.class),
                act.text("by"),
                act.day("effectiveOn"),
                act.instant("recordedAt"),
                act.optionalText("text"),
                act.optionalText("memorandum"),
                act.texts("dataUsers"),
                act.texts("technical"));
    }

    boolean isOf(Kind wanted) {
        return kind == wanted;
    }
}
