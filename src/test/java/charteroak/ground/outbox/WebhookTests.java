package charteroak.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.GivenSettings;
import charteroak.ground.store.StartRefused;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.Readers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTests {

    private static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER_SECRET = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final Set<String> KNOWN = Set.of("test.one", "test.two");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://log.example.gov/hooks?of=p20",
                "HTTPS://log.example.gov:8443/",
                "http://127.0.0.1:9000/hook",
                "http://localhost/hook",
                "http://[::1]:9000/hook"
            })
    void isSentToOverTlsOrOnThisMachine(String url) {
        assertThat(webhook(Map.of("url", url)).url()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://log.example.gov/hook",
                "http://127.0.0.1.example.gov/",
                "http://localhost.example.gov/",
                "ftp://log.example.gov/hook",
                "https:/hook",
                "log.example.gov",
                "https://user:" + "word@log.example.gov/",
                "https://log.example.gov/#part",
                "file:///etc/passwd"
            })
    void isNotSentToWhereOthersCouldReadIt(String url) {
        assertThatThrownBy(() -> webhook(Map.of("url", url)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("webhook log has no url");
    }

    @Test
    void isSignedByOneSecretOrByTwoWhileTheyChange() {
        Instant now = Instant.now();
        String one = webhook(Map.of()).signature("event-1", now, new byte[] {1});
        String both = webhook(Map.of("secrets[1]", OTHER_SECRET)).signature("event-1", now, new byte[] {1});
        assertThat(both.split(" ")).hasSize(2).contains(one);
        assertThatThrownBy(() -> webhook(Map.of("secrets[1]", OTHER_SECRET, "secrets[2]", SECRET)))
                .isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> webhook(Map.of("secrets[0]", "secret")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no secret")
                .hasMessageNotContaining("\"secret\"");
        assertThatThrownBy(() -> webhook(Map.of("secrets[0]", ""))).isInstanceOf(StartRefused.class);
    }

    @Test
    void wantsOnlyTypesThatThereAre() {
        assertThatThrownBy(() -> webhook(Map.of("types[0]", "test.one", "types[1]", "test.three")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("test.three")
                .hasMessageNotContaining("test.one,");
        Webhook choosy = webhook(Map.of("types[0]", "test.one"));
        assertThat(choosy.hears(announced("test.one", Readers.EVERYBODY))).isTrue();
        assertThat(choosy.hears(announced("test.two", Readers.EVERYBODY))).isFalse();
        assertThat(webhook(Map.of()).hears(announced("test.two", Readers.EVERYBODY)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC,        PUBLIC,        true",
        "PUBLIC,        PARTICIPANTS,  false",
        "PUBLIC,        OWNING_AGENCY, false",
        "PUBLIC,        AUTHOR,        false",
        "PARTICIPANTS,  PUBLIC,        true",
        "PARTICIPANTS,  PARTICIPANTS,  true",
        "PARTICIPANTS,  OWNING_AGENCY, false",
        "PARTICIPANTS,  AUTHOR,        false"
    })
    void isToldOnlyOfWhatItsAudienceMaySee(Audience itsOwn, Audience ofTheThing, boolean told) {
        assertThat(webhook(Map.of("audience", itsOwn.name()))
                        .hears(announced("test.one", ofTheThing.readers(Set.of("SDE")))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWNING_AGENCY", "AUTHOR"})
    void isNotToldWhatIsForFewerThanParticipants(String audience) {
        assertThatThrownBy(() -> webhook(Map.of("audience", audience))).isInstanceOf(StartRefused.class);
    }

    @Test
    void thereIsNoneUnlessItIsSet() {
        WebhookSettings none = GivenSettings.of(WebhookSettings.class, Map.of());
        assertThat(new Webhooks(none, List.of()).all()).isEmpty();
        assertThat(none.firstRetry()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void noSettingSaysItsSecretInALog() {
        assertThat(settings(Map.of()).toString()).contains("log.example.gov").doesNotContain("MfKQ");
    }

    private static Announcement announced(String type, Readers readers) {
        return new Announcement(new ToldThing("thing-1"), type, Instant.now(), readers, Map.of());
    }

    private static Webhook webhook(Map<String, String> said) {
        return new Webhooks(settings(said), List.of(() -> KNOWN)).all().getFirst();
    }

    private static WebhookSettings settings(Map<String, String> said) {
        Map<String, String> given = new HashMap<>(Map.of("url", "https://log.example.gov/hook", "secrets[0]", SECRET));
        given.putAll(said);
        Map<String, String> named = new HashMap<>();
        given.forEach((name, value) -> named.put("charteroak.webhooks.receivers.log." + name, value));
        return GivenSettings.of(WebhookSettings.class, named);
    }
}
