package charteroak.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.ground.identity.Browser;
import charteroak.ground.identity.Tokens;
import charteroak.ground.identity.WithDemoAccounts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

@SeededGraphTest
class HostileTests extends WithDemoAccounts {

    private static final String WELL_FORMED = "[A-Za-z0-9._-]{8,64}";

    /** Much longer than an ordinary question takes, also on a machine that does much else. */
    private static final Duration AMPLE = Duration.ofSeconds(15);

    private final int port;
    private final Unharmed unharmed;

    @Autowired
    HostileTests(@LocalServerPort int port, Neo4jClient graph) {
        this.port = port;
        this.unharmed = new Unharmed(port, graph);
    }

    @Test
    void thereAreAtLeastAHundred() {
        assertThat(HostileRequest.all()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(HostileRequest.all().stream().map(HostileRequest::name)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> comesToNothing() {
        Map<String, String> words = words();
        return HostileRequest.all().stream()
                .map(request -> request.with(line -> filled(line, words)))
                .map(request -> DynamicTest.dynamicTest(request.name(), () -> comesToNothing(request)));
    }

    private void comesToNothing(HostileRequest request) {
        Map<String, Object> before = unharmed.everything();
        CompletableFuture<Void> beside = unharmed.answersAnotherQuestion();
        RawHttp.Answer answer = RawHttp.send(port, request.requestLine(), fromNobody(request), request.body());
        assertThat(answer.status())
                .as(request.name() + answer.head() + answer.body())
                .isEqualTo(request.status());
        String path = request.requestLine().replaceFirst("^\\S+ /?", "");
        unharmed.revealsNothing(answer, path);
        assertThat(answer.head()).doesNotContain("evil.example", "a=b");
        if (!request.closes()) {
            assertThat(answer.header("X-Request-Id")).matches(WELL_FORMED);
        }
        says(request, answer);
        assertThat(beside).as("an ordinary question beside it").succeedsWithin(AMPLE);
        assertThat(unharmed.everything()).isEqualTo(before);
        unharmed.answersTheNextQuestion();
    }

    /** The tests' own way of signing in is not open to strangers. */
    private static List<String> fromNobody(HostileRequest request) {
        return Stream.concat(Stream.of(TestCallers.HEADER + ": nobody"), request.headers().stream())
                .toList();
    }

    private static void says(HostileRequest request, RawHttp.Answer answer) {
        if (request.code() != null) {
            JsonNode error = Unharmed.firstError(answer);
            assertThat(error.path("code").asString("")).as(answer.body()).isEqualTo(request.code());
            assertThat(error.path("limit").asString(""))
                    .isEqualTo(request.limit() == null ? error.path("limit").asString("") : request.limit());
        }
        if (request.says() != null) {
            assertThat(answer.head() + answer.body()).contains(request.says());
        }
    }

    private Map<String, String> words() {
        var tokens = new Tokens(port, DEMO);
        Map<String, String> words = new HashMap<>(tokens.thatMustNotBeTaken());
        words.put("given", tokens.given());
        var browser = new Browser(port);
        browser.signIn("operating-group-1");
        words.put(
                "session",
                "charter-oak-session=" + browser.cookie("charter-oak-session").orElseThrow());
        return words;
    }

    private static String filled(String line, Map<String, String> words) {
        String filled = line;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }
}
