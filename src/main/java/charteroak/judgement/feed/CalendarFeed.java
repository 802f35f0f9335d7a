package charteroak.judgement.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import charteroak.ground.sentence.Language;
import charteroak.judgement.deadline.Deadline;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes deadlines as all-day events of a calendar (RFC 5545). A deadline keeps its UID, so that a calendar moves the
 * event rather than adding one.
 */
final class CalendarFeed {

    /** One less than the 75 octets that the standard allows, for the blank that begins a folded line. */
    private static final int OCTETS_IN_A_LINE = 74;

    /** A character takes at most three octets, and a pair of surrogates four. */
    private static final int CHARACTERS_IN_A_LINE = OCTETS_IN_A_LINE / 3;

    private CalendarFeed() {}

    static byte[] of(String name, List<Deadline> deadlines, String site, Language language) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Charter Oak//Deadlines//" + language.code().toUpperCase(Locale.ROOT));
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline, site, language)));
        String unfolded = written(calendar, null);
        boolean ascii = unfolded.chars().allMatch(character -> character < 128);
        return written(calendar, ascii ? OCTETS_IN_A_LINE : CHARACTERS_IN_A_LINE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Deadline deadline, String site, Language language) {
        FeedText text = FeedText.of(deadline, language);
        VEvent event = new VEvent();
        event.setUid(deadline.id() + "@charter-oak");
        event.setDateTimeStamp(Date.from(deadline.learntAt()));
        event.setDateStart(new DateStart(date(deadline.due())));
        event.setSummary(text.title());
        event.setDescription(text.text());
        event.setUrl(FeedText.page(deadline, site));
        event.addCategories(deadline.kind().name());
        event.setTransparency(true);
        return event;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String written(ICalendar calendar, @Nullable Integer lineLength) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(lineLength);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
