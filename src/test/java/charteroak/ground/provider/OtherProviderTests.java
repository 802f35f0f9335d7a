package charteroak.ground.provider;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.ground.identity.Browser;
import charteroak.ground.identity.MachineTests;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
@DirtiesContext
class OtherProviderTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AnnotationConfigServletWebServerApplicationContext PROVIDER = OtherProvider.start();

    private final int port;
    private final ApplicationContext application;

    @Autowired
    OtherProviderTests(@LocalServerPort int port, ApplicationContext application) {
        this.port = port;
        this.application = application;
    }

    @DynamicPropertySource
    static void otherProvider(DynamicPropertyRegistry registry) {
        String of = "charteroak.identity.";
        registry.add(of + "issuer", OtherProviderTests::issuer);
        registry.add(of + "client-id", () -> "catalogue-at-another");
        registry.add(of + "client-secret", () -> "known-to-both");
        registry.add(of + "audience", () -> "catalogue-api");
        registry.add(of + "name-claim", () -> "display");
        registry.add(of + "mapping[0].role", () -> "STEWARD");
        registry.add(of + "mapping[0].claim", () -> "groups");
        registry.add(of + "mapping[0].value", () -> "p20-stewards");
        registry.add(of + "mapping[0].agency-claim", () -> "department.code");
        registry.add(of + "mapping[1].role", () -> "BOARD_MEMBER");
        registry.add(of + "mapping[1].claim", () -> "groups");
        registry.add(of + "mapping[1].value", () -> "board.{agency}");
        registry.add(of + "mapping[1].body-claim", () -> "none");
        registry.add(of + "mapping[2].role", () -> "MATCHING_ENGINE");
        registry.add(of + "mapping[2].claim", () -> "groups");
        registry.add(of + "mapping[2].value", () -> "robots");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void itsPeopleSignInAndItsClaimsBecomeRoles() {
        var browser = new Browser(port);
        HttpResponse<String> page = browser.open("/sign-in");
        assertThat(page.uri().toString()).startsWith(issuer());
        browser.submit(page, "/login", Map.of("username", "jdoe", "password", "elsewhere"));
        JsonNode viewer = browser.viewer();
        assertThat(viewer.get("name").asString()).isEqualTo("Jo Doe");
        assertThat(viewer.get("roles")).hasSize(1);
        assertThat(viewer.at("/roles/0/role").asString()).isEqualTo("STEWARD");
        assertThat(browser.redirects())
                .anySatisfy(address -> assertThat(address).contains("code_challenge_method=S256"));
    }

    @Test
    void itsMachinesAskWithItsTokens() {
        String credentials =
                Base64.getEncoder().encodeToString("importer:of-the-importer".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> given = MachineTests.send(
                providerPort(),
                "/oauth2/token",
                "grant_type=client_credentials",
                List.of("Authorization", "Basic " + credentials, "Content-Type", "application/x-www-form-urlencoded"));
        String token = JSON.readTree(given.body()).get("access_token").asString();
        HttpResponse<String> answer = MachineTests.send(
                port, "/graphql", Browser.question(Browser.WHO_AM_I), List.of("Authorization", "Bearer " + token));
        JsonNode viewer = JSON.readTree(answer.body()).at("/data/viewer");
        assertThat(viewer.get("name").asString()).isEqualTo("The importer");
        assertThat(viewer.at("/roles/0/role").asString()).isEqualTo("MATCHING_ENGINE");
    }

    @Test
    void theEmbeddedProviderIsNotThere() {
        assertThat(application.getBeanNamesForType(RegisteredClientRepository.class))
                .isEmpty();
        assertThat(application.getBeanNamesForType(DemoAccounts.class)).isEmpty();
        assertThat(new Browser(port).open("/provider/sign-in").statusCode()).isEqualTo(404);
    }

    private static String issuer() {
        return "http://127.0.0.1:" + providerPort();
    }

    private static int providerPort() {
        return Objects.requireNonNull(PROVIDER.getWebServer()).getPort();
    }
}
