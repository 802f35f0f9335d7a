package charteroak.judgement.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.deadline.Deadline;
import charteroak.judgement.deadline.DeadlineSubject;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTests {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final String SITE = "http://127.0.0.1:8080";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String NASTY =
            "Wages; schools, \\n and \"care\": <b>&amp;</b> BEGIN:VEVENT\r\nEND:VCALENDAR éèê 𝕨𝕒𝕘𝕖𝕤 ".repeat(8);

    @Test
    void foldsLinesAt75OctetsAndEndsThemAsTheStandardAsks() {
        for (String title : List.of("Plain words. ".repeat(40), "𝕨𝕒𝕘𝕖𝕤 é漢字 ".repeat(60), NASTY)) {
            String text = new String(calendar(title), StandardCharsets.UTF_8);
            assertThat(text).doesNotContainPattern("[^\r]\n");
            for (String line : text.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\r", "\n");
            }
        }
    }

    @Test
    void keepsANastyTitleInsideItsOwnEvent() {
        ICalendar read = Biweekly.parse(new String(calendar(NASTY), StandardCharsets.UTF_8))
                .first();
        assertThat(read.getEvents()).hasSize(1);
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getSummary().getValue().replaceAll("\\R", "\n"))
                .isEqualTo(("Term ends: " + NASTY).replaceAll("\\R", "\n"));
        assertThat(event.getUid().getValue()).isEqualTo("deadline-agreement-term-agreement-x-2026-12-31@charter-oak");
    }

    @Test
    void writesTheDayAsADayWithoutATime() {
        String text = new String(calendar("Wages"), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20261231\r\n", "DTSTAMP:20260102T030405Z\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void writesACalendarWithNothingInIt() {
        String text = new String(CalendarFeed.of("Nothing", List.of(), SITE, Language.ENGLISH), StandardCharsets.UTF_8);
        assertThat(Biweekly.parse(text).first().getEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wages", "<script>alert(1)</script> & ]]> \u0007"})
    void writesAnEntryThatAReaderReads(String title) throws Exception {
        Feed feed = atom(List.of(deadline(title, TODAY)), TODAY);
        Entry entry = feed.getEntries().getFirst();
        assertThat(entry.getTitle())
                .isEqualTo("Term ends: " + title.replace('\u0007', ' ').strip());
        assertThat(entry.getId()).startsWith("urn:uuid:");
        assertThat(entry.getUpdated()).isEqualTo("2026-11-01T00:00:00-04:00");
        assertThat(feed.getUpdated()).isEqualTo(entry.getUpdated());
    }

    @Test
    void keepsTheIdOfAnEntryAndUpdatesItWhenItComesNearer() throws Exception {
        Entry far = atom(List.of(deadline("Wages", LocalDate.of(2026, 11, 30))), TODAY)
                .getEntries()
                .getFirst();
        Entry near = atom(List.of(deadline("Wages", LocalDate.of(2026, 12, 1))), TODAY)
                .getEntries()
                .getFirst();
        assertThat(near.getId()).isEqualTo(far.getId());
        assertThat(far.getUpdated()).isEqualTo("2026-11-01T00:00:00-04:00");
        assertThat(near.getUpdated()).isEqualTo("2026-12-01T00:00:00-05:00");
    }

    @Test
    void saysInSpanishWhatFallsDue() {
        List<Deadline> due = List.of(deadline("Wages", LocalDate.of(2027, 1, 1)));
        ICalendar calendar = Biweekly.parse(
                        new String(CalendarFeed.of("Nada", due, SITE, Language.SPANISH), StandardCharsets.UTF_8))
                .first();
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Vencido: Termina la vigencia: Wages");
        assertThat(event.getDescription().getValue())
                .endsWith(
                        "El centro de vinculación destruye los archivos para relacionar registros y lo certifica en el proyecto X. Inventado para mostrar cómo funciona el catálogo.");
        assertThat(calendar.getProductId().getValue()).endsWith("//ES");
        assertThat(new String(AtomFeed.of(due, TODAY, ZONE, SITE, Language.SPANISH), StandardCharsets.UTF_8))
                .contains("<title>Lo que vence en el programa</title>", "Vence el 2026-12-31. It ends: Wages");
    }

    @Test
    void writesAFeedWithNothingInIt() throws Exception {
        Feed feed = atom(List.of(), TODAY);
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isEqualTo("2026-11-22T00:00:00-05:00");
    }

    private static byte[] calendar(String title) {
        return CalendarFeed.of("Calendar of " + title, List.of(deadline(title, TODAY)), SITE, Language.ENGLISH);
    }

    private static Feed atom(List<Deadline> deadlines, LocalDate today) throws Exception {
        String text = new String(AtomFeed.of(deadlines, today, ZONE, SITE, Language.ENGLISH), StandardCharsets.UTF_8);
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }

    private static Deadline deadline(String title, LocalDate asOf) {
        Agency agency = new Agency(
                new AgencyId("agency-x"), "X", "Agency X", List.of(), Agency.Kind.STATE_AGENCY, null, null, true);
        return new Deadline(
                Deadline.Kind.AGREEMENT_TERM,
                LocalDate.of(2026, 12, 31),
                new Moment(asOf, Instant.parse("2026-11-22T12:00:00Z")),
                new DeadlineSubject(
                        "agreement-x", new AgreementId("agreement-x"), null, null, null, List.of(), title, true),
                List.of(agency),
                Sentence.of("feed.title", Part.text("It ends"), Part.text(title)),
                Sentence.of("deadline.hubDestroys", Part.text("X")),
                Instant.parse("2026-01-02T03:04:05Z"));
    }
}
