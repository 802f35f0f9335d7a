package charteroak.ground.reminder;

import charteroak.ground.sentence.Language;
import charteroak.ground.work.WorkKind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom reminders go to, and when.
 *
 * @param site where the catalog is reached, for the link in each
 * @param from the address they come from
 * @param mailboxes each by a name of its own
 * @param hour the hour of the day, in the program's zone, from which on the day's digest goes out
 * @param urgent the kinds of work of which a mailbox is told within the hour
 * @param escalatesAfter how long something waits until the mailboxes that hear of escalations are told too
 * @param sentWithin how long handing one over to the mail server may take in all
 */
@ConfigurationProperties("charteroak.reminders")
record ReminderSettings(
        @DefaultValue("http://127.0.0.1:8080") URI site,
        @DefaultValue("charter-oak@localhost") String from,
        @DefaultValue Map<String, Mailbox> mailboxes,
        @DefaultValue("7") int hour,

        @DefaultValue({"INPUTS_TO_DESTROY", "FINDING_TO_RESOLVE"})
        Set<WorkKind> urgent,

        @DefaultValue("30d") Duration escalatesAfter,
        @DefaultValue("30s") Duration sentWithin) {

    /**
     * The mailbox of an office.
     *
     * @param address where it is
     * @param roles those of whoever reads it, such as {@code STEWARD:SDE} or {@code BOARD_MEMBER:EXECUTIVE_BOARD:SDE}
     * @param language the language in which it is written to
     * @param escalations whether it is told what has waited long for others
     */
    record Mailbox(
            @Nullable String address,
            @DefaultValue List<String> roles,
            @DefaultValue("ENGLISH") Language language,
            @DefaultValue("false") boolean escalations) {}
}
