package charteroak.ground.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.GivenSettings;
import charteroak.GraphTest;
import charteroak.agreements.form.RequestWorld;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.ground.audit.Recording;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.store.StartRefused;
import charteroak.ground.work.WorkQueue;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Reminders of what really waits in a graph, through a real mail server. */
@GraphTest
class ReminderTests {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final ZonedDateTime TUESDAY = ZonedDateTime.of(2031, 3, 4, 9, 0, 0, 0, ZONE);

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final String mailbox = "office-" + UUID.randomUUID();
    private final WorkQueue queue;
    private final SentDigests sent;
    private final Recording recording;
    private final StateCalendar calendar;
    private final Paperwork paper;
    private final RequestWorld world;

    @Autowired
    ReminderTests(
            WorkQueue queue,
            SentDigests sent,
            Recording recording,
            StateCalendar calendar,
            HttpGraphQlTester graphQl,
            Neo4jClient graph) {
        this.queue = queue;
        this.sent = sent;
        this.recording = recording;
        this.calendar = calendar;
        this.paper = new Paperwork(graphQl, graph);
        this.world = new RequestWorld(graphQl, graph);
    }

    @BeforeEach
    void aMailServer() {
        mail.start();
    }

    @AfterEach
    void noMailServer() {
        mail.stop();
    }

    @Test
    void anOfficeIsToldOnceADayWhatWaitsForIt() throws Exception {
        String number = paper.sharing();
        Map<String, String> counsel = Map.of("roles[0]", "COUNSEL:WKP");
        reminders(counsel, TUESDAY).everyHour();
        reminders(counsel, TUESDAY.plusHours(3)).everyHour();
        MimeMessage only = only();
        assertThat(only.getAllRecipients()).extracting(Object::toString).containsExactly("office@example.gov");
        assertThat(only.getSubject()).matches("Charter Oak: (one thing waits|\\d+ things wait) for you");
        assertThat(text(only))
                .contains(number)
                .contains("It has waited since")
                .contains("Log in at https://catalog.example.gov");
        assertThat(only.getContentLanguage()).containsExactly("en");
        reminders(counsel, TUESDAY.plusDays(1)).everyHour();
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void anOfficeIsWrittenToInItsLanguage() throws Exception {
        paper.sharing();
        reminders(Map.of("roles[0]", "COUNSEL:WKP", "language", "SPANISH"), TUESDAY)
                .everyHour();
        assertThat(only().getSubject()).contains("para usted");
        assertThat(text(only())).contains("Está pendiente desde el").contains("Inicie sesión");
        assertThat(only().getContentLanguage()).containsExactly("es");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-04T06:59, 0",
        "2031-03-04T07:00, 1",
        "2031-03-08T09:00, 0",
        "2031-03-09T09:00, 0",
        "2029-07-04T09:00, 0",
        "2029-07-05T09:00, 1"
    })
    void theDigestGoesOutInTheMorningOfABusinessDay(String at, int mails) {
        paper.sharing();
        reminders(Map.of("roles[0]", "COUNSEL:WKP"), LocalDateTime.parse(at).atZone(ZONE))
                .everyHour();
        assertThat(mail.getReceivedMessages()).hasSize(mails);
    }

    @Test
    void whatIsUrgentAndNewIsToldWithinTheHour() throws Exception {
        Map<String, String> counsel = Map.of("roles[0]", "COUNSEL:WKP", "urgent", "SCHEDULE_TO_AFFIRM");
        ZonedDateTime saturday = TUESDAY.plusDays(4);
        paper.sharing();
        reminders(counsel, saturday).everyHour();
        assertThat(only().getSubject()).startsWith("Charter Oak, urgent: ");
        reminders(counsel, saturday.plusHours(1)).everyHour();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        paper.sharing();
        reminders(counsel, saturday.plusHours(2)).everyHour();
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void whatIsNotForEverybodyIsCountedAndNotNamed() throws Exception {
        String number = world.drafted("Not for mail");
        world.save(world.author, number, RequestWorld.content("Not for mail", "element-intake-p", "element-intake-q"));
        assertThat(world.act(world.author, "submitProposal", number, "INR", null))
                .isEqualTo("PROPOSAL_SUBMITTED");
        reminders(Map.of("roles[0]", "OPERATING_GROUP"), TUESDAY).everyHour();
        assertThat(text(only())).contains("not for everybody to know of").doesNotContain(number, "Not for mail");
    }

    @Test
    void whatHasWaitedLongForOthersIsToldToThoseWhoHearOfIt() throws Exception {
        paper.sharing();
        Map<String, String> auditor = Map.of("roles[0]", "AUDITOR");
        reminders(auditor, TUESDAY).everyHour();
        assertThat(mail.getReceivedMessages()).isEmpty();
        reminders(with(auditor, "escalations", "true"), TUESDAY).everyHour();
        assertThat(only().getSubject()).contains("waited long for others");
        assertThat(text(only())).contains("waited long for others:").contains("- ");
    }

    @Test
    void whatWasNotTakenIsSentAnHourLater() throws Exception {
        paper.sharing();
        Map<String, String> counsel = Map.of("roles[0]", "COUNSEL:WKP");
        int port = mail.getSmtp().getPort();
        mail.stop();
        reminders(counsel, TUESDAY, port).everyHour();
        assertThat(sent.last(mailbox).told()).isEmpty();
        mail.start();
        reminders(counsel, TUESDAY.plusHours(1)).everyHour();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    /** One says nothing at all; the other goes on greeting, so that no single wait is long. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMailServerThatHangsHoldsNothingUp(boolean greets) throws Exception {
        paper.sharing();
        try (ServerSocket hanging = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hang(hanging, greets));
            Instant before = Instant.now();
            reminders(Map.of("roles[0]", "COUNSEL:WKP", "sent-within", "700ms"), TUESDAY, hanging.getLocalPort())
                    .everyHour();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(15));
            assertThat(sent.last(mailbox).told()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', STEWARD:SDE",
        "nobody, STEWARD:SDE",
        "a@example.gov, STEWARD",
        "a@example.gov, KING",
        "a@example.gov, OPERATING_GROUP:SDE:X:Y",
        "'a@example.gov, b@example.gov', OPERATING_GROUP"
    })
    void aServerDoesNotStartWithAMailboxToWhichNothingCouldBeSent(String address, String role) {
        assertThatThrownBy(() -> reminders(Map.of("address", address, "roles[0]", role), TUESDAY))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(mailbox);
    }

    private Reminders reminders(Map<String, String> office, ZonedDateTime at) {
        return reminders(office, at, mail.getSmtp().getPort());
    }

    private Reminders reminders(Map<String, String> office, ZonedDateTime at, int port) {
        Map<String, String> given = new HashMap<>();
        given.put("charteroak.reminders.site", "https://catalog.example.gov");
        with(Map.of("address", "office@example.gov"), office)
                .forEach((name, value) -> given.put(
                        switch (name) {
                            case "urgent", "sent-within" -> "charteroak.reminders." + name;
                            default -> "charteroak.reminders.mailboxes." + mailbox + "." + name;
                        },
                        value));
        ReminderSettings settings = GivenSettings.of(ReminderSettings.class, given);
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        Postbox postbox = new Postbox(beans.getBeanProvider(JavaMailSender.class), settings);
        return new Reminders(settings, queue, sent, postbox, recording, calendar, Clock.fixed(at.toInstant(), ZONE));
    }

    private static Map<String, String> with(Map<String, String> given, String name, String value) {
        return with(given, Map.of(name, value));
    }

    private static Map<String, String> with(Map<String, String> given, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(given);
        all.putAll(more);
        return all;
    }

    private MimeMessage only() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static String text(MimeMessage message) throws IOException, MessagingException {
        return String.valueOf(message.getContent());
    }

    private static void hang(ServerSocket server, boolean greets) {
        try (Socket client = server.accept()) {
            while (true) {
                if (greets) {
                    client.getOutputStream().write("220-Wait.\r\n".getBytes(StandardCharsets.US_ASCII));
                    client.getOutputStream().flush();
                }
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException hungUp) {
            Thread.currentThread().interrupt();
        }
    }
}
