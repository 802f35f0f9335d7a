package charteroak.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import charteroak.ground.audit.Recording;
import charteroak.ground.outbox.ListeningWebhook.Heard;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.Readers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Notices are delivered from a real graph to real webhooks that fail, hang, redirect, are gone or answer without end. */
class WebhookDeliveryTests {

    private static final String OTHER_SECRET = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final Random RANDOM = new Random(5);
    private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();

    @TempDir
    static Path data;

    private static ListeningWebhook listening;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws IOException {
        listening = new ListeningWebhook(WebhookDeliveryTests::answer);
        List<String> settings = new ArrayList<>(List.of(
                "source=https://catalog.example.gov",
                "first-retry=10ms",
                "longest-retry=50ms",
                "most-attempts=10",
                "answer-within=700ms"));
        for (String name : List.of("hanging", "redirected", "gone", "refused", "endless", "broken", "rotating")) {
            settings.addAll(receiver(name, "test." + name));
        }
        settings.addAll(receiver("flaky", "test.written"));
        settings.addAll(receiver("participant", "test.written"));
        settings.add("receivers.participant.audience=PARTICIPANTS");
        settings.add("receivers.rotating.secrets[1]=" + OTHER_SECRET);
        application = OutboxAlone.start(data, settings);
    }

    private static List<String> receiver(String name, String type) {
        return List.of(
                "receivers.%s.url=%s".formatted(name, listening.url("/" + name)),
                "receivers.%s.secrets[0]=%s".formatted(name, OutboxAlone.SECRET),
                "receivers.%s.types[0]=%s".formatted(name, type));
    }

    private static void answer(Heard heard, HttpExchange exchange) throws IOException {
        switch (heard.path()) {
            case "/flaky" -> ListeningWebhook.status(exchange, isRefusedByChance(heard) ? 503 : 204);
            case "/hanging" -> pause(Duration.ofSeconds(3));
            case "/redirected" -> {
                exchange.getResponseHeaders().set("Location", "/elsewhere");
                ListeningWebhook.status(exchange, 307);
            }
            case "/gone" -> ListeningWebhook.status(exchange, REFUSED.contains(heard.subject()) ? 410 : 200);
            case "/refused" -> ListeningWebhook.text(exchange, REFUSED.contains(heard.subject()) ? 500 : 202, "So.");
            case "/endless" -> answerWithoutEnd(exchange);
            case "/broken" -> breakOff(exchange);
            default -> ListeningWebhook.status(exchange, 200);
        }
    }

    /** Half of the time, and never so often that the queue is stopped. */
    private static boolean isRefusedByChance(Heard heard) {
        long before = at("/flaky", heard.subject()).stream()
                .filter(each -> each.sequence() == heard.sequence())
                .count();
        return RANDOM.nextBoolean() && before < 6;
    }

    @AfterAll
    static void stop() {
        application.close();
        listening.close();
    }

    @Test
    void aWebhookThatFailsHalfTheTimeTakesEachNoticeInOrderOfItsSubject() {
        List<String> subjects = List.of(subject(), subject(), subject());
        for (int number = 1; number <= 8; number++) {
            for (String subject : subjects) {
                told(subject, "test.written", number);
            }
        }
        for (String subject : subjects) {
            soon().until(() -> waiting("flaky", subject) == 0);
            assertThat(numbers("/flaky", subject)).isSorted().contains(1, 2, 3, 4, 5, 6, 7, 8);
            assertThat(new TreeSet<>(ids("/flaky", subject))).hasSize(8);
            assertThat(numbers("/participant", subject)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            assertThat(sequences("/participant", subject)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        }
        assertThat(numbers("/flaky", subjects.getFirst()).size()
                        + numbers("/flaky", subjects.get(1)).size()
                        + numbers("/flaky", subjects.getLast()).size())
                .as("some were refused and sent again")
                .isGreaterThan(24);
    }

    @Test
    void aNoticeIsACloudEventThatIsTheSameEachTime() {
        String subject = subject();
        told(subject, "test.written", 1);
        soon().until(() -> waiting("flaky", subject) == 0);
        Heard first = listening.about(subject).getFirst();
        assertThat(first.event().getSource()).hasToString("https://catalog.example.gov");
        assertThat(first.event().getType()).isEqualTo("test.written");
        assertThat(first.event().getId()).startsWith("event-").isEqualTo(first.header("id"));
        assertThat(first.event().getTime()).isNotNull();
        assertThat(first.event().getDataContentType()).isEqualTo("application/json");
        assertThat(first.header("type")).startsWith("application/cloudevents+json");
        assertThat(first.data()).isEqualTo(Map.of("number", 1));
        assertThat(listening.about(subject))
                .allSatisfy(again -> assertThat(again.body()).isEqualTo(first.body()));
    }

    @Test
    void aNoticeIsSignedByBothSecretsWhileTheyChange() throws Exception {
        String subject = subject();
        told(subject, "test.rotating", 1);
        soon().until(() -> waiting("rotating", subject) == 0);
        Heard heard = listening.about(subject).getFirst();
        assertThat(heard.header("signature").split(" "))
                .containsExactly(signed(heard, OutboxAlone.SECRET), signed(heard, OTHER_SECRET));
        assertThat(Instant.ofEpochSecond(Long.parseLong(heard.header("timestamp"))))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void aWebhookThatHangsHoldsUpNoOther() {
        List<String> hung = List.of(subject(), subject(), subject(), subject(), subject(), subject());
        hung.forEach(subject -> told(subject, "test.hanging", 1));
        soon().until(() ->
                listening.heard().stream().anyMatch(heard -> heard.path().equals("/hanging")));
        String subject = subject();
        told(subject, "test.rotating", 1);
        await().atMost(Duration.ofMillis(2_500)).until(() -> waiting("rotating", subject) == 0);
        soon().until(() -> Integer.valueOf(0).equals(standing("hanging").lastStatus()));
        assertThat(standing("hanging").waiting()).isEqualTo(6);
        assertThat(standing("hanging").waitingSince()).isNotNull();
        write("MATCH (queue:WebhookQueue {webhook: 'hanging'})<-[:WAITS_IN]-(event) DETACH DELETE event, queue");
    }

    @Test
    void noRedirectIsFollowed() {
        String subject = subject();
        told(subject, "test.redirected", 1);
        soon().until(() -> Integer.valueOf(307).equals(standing("redirected").lastStatus()));
        assertThat(standing("redirected").waiting()).isEqualTo(1);
        assertThat(listening.about(subject)).extracting(Heard::path).containsOnly("/redirected");
    }

    @Test
    void whatIsRefusedHoldsUpItsSubjectAloneAndIsTriedNoMoreAfterTooManyFailuresUntilTheNextStart() {
        String refused = subject();
        REFUSED.add(refused);
        told(refused, "test.refused", 1);
        told(refused, "test.refused", 2);
        String other = subject();
        told(other, "test.refused", 1);
        soon().until(() -> waiting("refused", other) == 0);
        soon().until(() -> standing("refused").stopped() == 1);
        assertThat(numbers("/refused", refused)).hasSize(10).containsOnly(1);
        assertThat(standing("refused").failingSince()).isNotNull();

        REFUSED.remove(refused);
        told(refused, "test.refused", 3);
        pause(Duration.ofMillis(300));
        assertThat(numbers("/refused", refused)).hasSize(10);
        restart();
        soon().until(() -> waiting("refused", refused) == 0);
        assertThat(numbers("/refused", refused).subList(10, 13)).containsExactly(1, 2, 3);
        assertThat(standing("refused").stopped()).isZero();
        assertThat(standing("refused").failingSince()).isNull();
    }

    @Test
    void aWebhookThatIsGoneIsAskedOnceUntilTheNextStart() {
        String subject = subject();
        REFUSED.add(subject);
        told(subject, "test.gone", 1);
        soon().until(() -> standing("gone").stopped() == 1);
        pause(Duration.ofMillis(300));
        assertThat(numbers("/gone", subject)).containsExactly(1);
        assertThat(standing("gone").lastStatus()).isEqualTo(410);
        REFUSED.remove(subject);
        restart();
        soon().until(() -> waiting("gone", subject) == 0);
        assertThat(numbers("/gone", subject)).containsExactly(1, 1);
    }

    @Test
    void anAnswerWithoutEndOrThatBreaksOffCountsByItsStatus() {
        String endless = subject();
        told(endless, "test.endless", 1);
        String broken = subject();
        told(broken, "test.broken", 1);
        soon().until(() -> waiting("endless", endless) == 0 && waiting("broken", broken) == 0);
        assertThat(listening.about(endless)).hasSize(1);
        assertThat(listening.about(broken)).hasSize(1);
    }

    @Test
    void whatDidNotHappenIsNotToldAndLeavesNoGap() {
        String subject = subject();
        told(subject, "test.rotating", 1);
        assertThatThrownBy(() -> transaction().run(() -> {
                    put(subject, "test.rotating", 2, Readers.EVERYBODY);
                    throw new IllegalStateException("It did not happen.");
                }))
                .hasMessage("It did not happen.");
        told(subject, "test.rotating", 3);
        soon().until(() -> waiting("rotating", subject) == 0);
        assertThat(numbers("/rotating", subject)).containsExactly(1, 3);
        assertThat(sequences("/rotating", subject)).containsExactly(1L, 2L);
    }

    @Test
    void nothingIsToldApartFromWhatItTellsOf() {
        assertThatThrownBy(() -> put(subject(), "test.written", 1, Readers.EVERYBODY))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsForParticipantsIsToldToThemAlone() {
        String subject = subject();
        transaction().run(() -> put(subject, "test.written", 1, Readers.PARTICIPANTS));
        transaction().run(() -> put(subject, "test.written", 2, new Readers(List.of("AUDITOR", "SERVER"))));
        told(subject, "test.written", 3);
        soon().until(() -> waiting("flaky", subject) == 0 && waiting("participant", subject) == 0);
        assertThat(numbers("/participant", subject)).containsExactly(1, 3);
        assertThat(numbers("/flaky", subject)).containsOnly(3);
    }

    @Test
    void whatIsDeliveredIsKeptNoLonger() {
        String subject = subject();
        told(subject, "test.rotating", 1);
        soon().until(() -> waiting("rotating", subject) == 0);
        assertThat(events(subject)).isZero();
        assertThat(standing("rotating").lastStatus()).isEqualTo(200);
        assertThat(standing("rotating").lastDeliveredAt()).isNotNull();
    }

    @Test
    void whatWaitsForAWebhookThatTheSettingsNoLongerNameIsKeptForAWhile() {
        String subject = subject();
        Instant now = Instant.now();
        OutboxRecords records = application.getBean(OutboxRecords.class);
        for (Duration age : List.of(Duration.ofDays(31), Duration.ofDays(29))) {
            Announcement old = new Announcement(
                    new ToldThing(subject), "test.written", now.minus(age), Readers.EVERYBODY, Map.of());
            transaction().run(() -> {
                records.put("event-" + UUID.randomUUID(), old, "{}", List.of("former"), now);
                return old;
            });
        }
        restart();
        soon().until(() -> waiting("former", subject) == 1);
        pause(Duration.ofMillis(200));
        assertThat(waiting("former", subject)).isEqualTo(1);
    }

    private static void restart() {
        WebhookDelivery delivery = application.getBean(WebhookDelivery.class);
        delivery.stop();
        assertThat(delivery.isRunning()).isFalse();
        delivery.start();
    }

    private static void told(String subject, String type, int number) {
        transaction().run(() -> put(subject, type, number, Readers.EVERYBODY));
    }

    private static int put(String subject, String type, int number, Readers readers) {
        application
                .getBean(Outbox.class)
                .put(new Announcement(new ToldThing(subject), type, Instant.now(), readers, Map.of("number", number)));
        return number;
    }

    private static RetriedTransaction transaction() {
        return application.getBean(RetriedTransaction.class);
    }

    private static String subject() {
        return "thing-" + UUID.randomUUID();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(20));
    }

    private static int waiting(String webhook, String subject) {
        return count(
                "MATCH (:WebhookQueue {id: $id})<-[:WAITS_IN]-(event) RETURN count(event)", webhook + " " + subject);
    }

    private static int events(String subject) {
        return count("MATCH (event:OutboxEvent {subject: $id}) RETURN count(event)", subject);
    }

    private static int count(String cypher, String id) {
        return application
                .getBean(Neo4jClient.class)
                .query(cypher)
                .bind(id)
                .to("id")
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    private static void write(String cypher) {
        application
                .getBean(Recording.class)
                .tellsOutside(() ->
                        application.getBean(Neo4jClient.class).query(cypher).run());
    }

    private static WebhookStanding standing(String webhook) {
        return application
                .getBean(OutboxRecords.class)
                .standings(List.of(webhook))
                .getFirst();
    }

    private static List<Heard> at(String path, String subject) {
        return listening.about(subject).stream()
                .filter(heard -> heard.path().equals(path))
                .toList();
    }

    private static List<Integer> numbers(String path, String subject) {
        return at(path, subject).stream()
                .map(heard -> (Integer) heard.data().get("number"))
                .toList();
    }

    private static List<Long> sequences(String path, String subject) {
        return at(path, subject).stream().map(Heard::sequence).toList();
    }

    private static List<String> ids(String path, String subject) {
        return at(path, subject).stream().map(heard -> heard.event().getId()).toList();
    }

    private static String signed(Heard heard, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update("%s.%s.%s"
                .formatted(
                        heard.header("id"), heard.header("timestamp"), new String(heard.body(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal());
    }

    private static void answerWithoutEnd(HttpExchange exchange) {
        try {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[1_000]);
                exchange.getResponseBody().flush();
            }
        } catch (IOException hungUp) {
            exchange.close();
        }
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write(new byte[10]);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
