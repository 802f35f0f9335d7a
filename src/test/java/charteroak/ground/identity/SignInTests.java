package charteroak.ground.identity;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;

@GraphTest
class SignInTests extends WithDemoAccounts {

    private static final String HOME = "(http://(localhost|127\\.0\\.0\\.1):\\d+)?/";

    private final int port;
    private final Neo4jClient graph;
    private final Browser browser;

    @Autowired
    SignInTests(@LocalServerPort int port, Neo4jClient graph) {
        this.port = port;
        this.graph = graph;
        this.browser = new Browser(port);
    }

    @Test
    void someoneWhoHasNotSignedInIsThePublicAndGetsNoCookie() {
        JsonNode viewer = browser.viewer();
        assertThat(viewer.get("signedIn").asBoolean()).isFalse();
        assertThat(viewer.at("/roles/0/role").asString()).isEqualTo("PUBLIC");
        browser.open("/public/en");
        browser.open("/me");
        assertThat(browser.givenCookies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "resident-advisor, RESIDENT_ADVISOR,",
        "erine-requester, REQUESTER,",
        "sde-steward-1, STEWARD,",
        "dcf-steward-2, STEWARD,",
        "dol-counsel, COUNSEL,",
        "oec-data-governing-board, BOARD_MEMBER, DATA_GOVERNING_BOARD",
        "uconn-executive-board, BOARD_MEMBER, EXECUTIVE_BOARD",
        "operating-group-2, OPERATING_GROUP,",
        "hub-operator, HUB_OPERATOR,",
        "auditor, AUDITOR,"
    })
    void eachDemoPersonPlaysTheirPartAfterOneClick(String account, String role, String body) {
        browser.signIn(account);
        JsonNode viewer = browser.viewer();
        assertThat(viewer.get("signedIn").asBoolean()).isTrue();
        assertThat(viewer.get("name").asString()).startsWith("Demo ");
        assertThat(viewer.get("roles")).hasSize(1);
        assertThat(viewer.at("/roles/0/role").asString()).isEqualTo(role);
        assertThat(viewer.at("/roles/0/body").asString("")).isEqualTo(body == null ? "" : body);
    }

    @Test
    void aRoleNamesTheAgencyItIsHeldFor() {
        browser.signIn("sde-steward-1");
        graph.query("""
                        MERGE (agency:Agency {code: 'SDE'})
                        ON CREATE SET agency.id = 'agency-SDE', agency.name = 'Education', agency.aliases = [],
                          agency.kind = 'STATE_AGENCY', agency.illustrative = true, agency.madeHere = true
                        """).run();
        try {
            assertThat(browser.viewer().at("/roles/0/agency/code").asString()).isEqualTo("SDE");
        } finally {
            graph.query("MATCH (agency:Agency {madeHere: true}) DELETE agency").run();
        }
    }

    @Test
    void theCodeIsAskedForWithAProofKeyAndAState() {
        browser.signIn("auditor");
        assertThat(browser.redirects())
                .anySatisfy(address -> assertThat(address)
                        .contains("/oauth2/authorize")
                        .contains("response_type=code")
                        .contains("code_challenge_method=S256")
                        .contains("code_challenge=")
                        .contains("state=")
                        .contains("nonce="))
                .noneSatisfy(address -> assertThat(address).contains("token="));
        assertThat(browser.redirects().getLast()).matches(HOME);
    }

    @Test
    void whoeverSignsInComesBackToThePageTheyLeft() {
        signInFrom("/agreements/DSA-1/what-if?asOf=2026-03-31");
        assertThat(browser.redirects().getLast()).endsWith("/agreements/DSA-1/what-if?asOf=2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "/sign-out", "/.//evil.example"})
    void nobodyIsSentElsewhereAfterSigningIn(String address) {
        signInFrom(address);
        assertThat(browser.redirects().getLast()).matches(HOME);
        assertThat(browser.redirects())
                .noneSatisfy(redirect -> assertThat(redirect).contains("evil.example"));
    }

    @Test
    void theSessionBeginsWithTheChoiceAndGetsANewNameAtSignIn() {
        browser.open("/sign-in");
        assertThat(browser.cookie("charter-oak-session")).isEmpty();
        browser.signIn("auditor");
        String last = browser.cookie("charter-oak-session").orElseThrow();
        assertThat(browser.viewer().get("signedIn").asBoolean()).isTrue();
        List<String> earlier = browser.givenCookies().stream()
                .filter(cookie -> cookie.startsWith("charter-oak-session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .filter(cookie -> !cookie.endsWith("=" + last))
                .toList();
        assertThat(earlier)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(whoIs(cookie)).contains("\"signedIn\":false"));
    }

    @Test
    void theSessionsCookieIsClosedToScriptsAndToOtherSites() {
        browser.signIn("auditor");
        assertThat(browser.givenCookies())
                .filteredOn(cookie -> cookie.startsWith("charter-oak-session="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
        browser.viewer();
        assertThat(browser.givenCookies())
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "steward",
                "SDE-STEWARD-1",
                "matching-engine",
                "audit-verifier",
                "charter-oak-browser",
                ""
            })
    void whoeverIsNotAmongTheDemoPeopleIsNotSignedIn(String account) {
        HttpResponse<String> page = browser.signIn(account);
        assertThat(page.body()).contains("Nobody here has that name");
        assertThat(browser.viewer().get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void aLogInFormThatIsSentTooLateIsAnsweredWithAPageThatSaysSo() {
        HttpResponse<String> page = browser.open("/sign-in");
        HttpResponse<String> late = new Browser(port).choose(page, "auditor");
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(late.body())
                .contains("open for too long")
                .contains("href=\"/sign-in\"")
                .doesNotContain("<script");
        HttpResponse<String> forAProgram = browser.postWithoutToken("/provider/sign-in", "{}");
        assertThat(forAProgram.statusCode()).isEqualTo(403);
        assertThat(forAProgram.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, http://127.0.0.1:1",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aFormOfAnotherPageSignsNobodyInThoughItKnowsTheToken(String header, String value) {
        HttpResponse<String> page = browser.open("/sign-in");
        HttpResponse<String> answer = browser.choose(page, "auditor", header, value);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Demo ");
        assertThat(browser.cookie("charter-oak-session")).isEmpty();
        assertThat(browser.viewer().get("signedIn").asBoolean()).isFalse();
    }

    @Test
    void aFormOfTheOwnPageSignsInAsBrowsersSendIt() {
        String own = "http://127.0.0.1:" + port;
        browser.choose(browser.open("/sign-in"), "auditor", "Origin", own, "Sec-Fetch-Site", "same-origin");
        assertThat(browser.viewer().get("signedIn").asBoolean()).isTrue();
    }

    @Test
    void theFormsTokenStaysOnItsPage() {
        browser.open("/sign-in");
        assertThat(browser.givenCookies())
                .filteredOn(cookie -> cookie.startsWith("charter-oak-form="))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Strict")
                        .contains("Path=/provider"));
    }

    @Test
    void theSignInPageListsThePeopleByAgencyInTheLanguageAskedFor() {
        String english = browser.open("/provider/sign-in").body();
        assertThat(english)
                .contains("Nobody here is real")
                .contains("Department of Children and Families")
                .contains("Example Research Institute of New England")
                .contains("Member of the Data Governing Board")
                .contains("value=\"oec-steward-2\"")
                .doesNotContain("matching-engine")
                .doesNotContain("password\"");
        assertThat(browser.open("/provider/sign-in?lang=es").body())
                .contains("<html lang=\"es\"")
                .contains("Aquí nadie es real")
                .contains("Miembro de la Junta de Gobierno de Datos")
                .doesNotContain("Nobody here is real");
    }

    @Test
    void theSignInPageRunsNoScriptAndIsNotKept() {
        HttpResponse<String> page = browser.open("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script").doesNotContain("style=");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void aSessionsWriteWithoutTheTokenIsRefusedAndChangesNothing() {
        browser.signIn("hub-operator");
        browser.viewer();
        String event = event();
        HttpResponse<String> refused = browser.postWithoutToken("/api/v1/lineage", event);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(eventsLike(event)).isZero();
        assertThat(browser.postWithoutToken("/graphql", Browser.question(Browser.WHO_AM_I))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/api/v1/lineage", event).statusCode()).isEqualTo(201);
        assertThat(eventsLike(event)).isEqualTo(1);
    }

    @Test
    void theAuditTrailNamesWhoSignedIn() {
        browser.signIn("hub-operator");
        browser.viewer();
        long before = changesBy("hub-operator");
        assertThat(browser.post("/api/v1/lineage", event()).statusCode()).isEqualTo(201);
        assertThat(changesBy("hub-operator")).isEqualTo(before + 1);
    }

    @Test
    void whoHoldsAnotherRoleIsRefusedAndWritesNothing() {
        browser.signIn("operating-group-1");
        browser.viewer();
        HttpResponse<String> refused = browser.post("/api/v1/lineage", event());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Only the matching engine or an operator of the Hub may post lineage");
        assertThat(changesBy("operating-group-1")).isZero();
    }

    private long changesBy(String actor) {
        return graph.query("MATCH (change:Change {actor: $actor}) RETURN count(change)")
                .bind("demo " + actor)
                .to("actor")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        browser.signIn("auditor");
        browser.viewer();
        String session = browser.cookie("charter-oak-session").orElseThrow();
        assertThat(browser.postWithoutToken("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(browser.viewer().get("signedIn").asBoolean()).isTrue();
        assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(204);
        assertThat(whoIs("charter-oak-session=" + session)).contains("\"signedIn\":false");
        assertThat(browser.viewer().get("signedIn").asBoolean()).isFalse();
        assertThat(browser.open("/sign-in").body()).contains("value=\"auditor\"");
    }

    @ParameterizedTest
    @CsvSource({
        "redirect_uri=https%3A%2F%2Fevil.example%2Flogin%2Foauth2%2Fcode%2Fcharter-oak",
        "redirect_uri=http%3A%2F%2F127.0.0.1%2Felsewhere",
        "redirect_uri=http%3A%2F%2F127.0.0.1%3APORT%2Flogin%2Foauth2%2Fcode%2Fcharter-oak"
    })
    void theProviderSendsNoCodeElsewhereNorWithoutAProofKey(String parameter) {
        browser.signIn("auditor");
        int before = browser.redirects().size();
        browser.open("/oauth2/authorize?response_type=code&client_id=charter-oak-browser&scope=openid&"
                + parameter.replace("PORT", String.valueOf(port)));
        assertThat(browser.redirects().subList(before, browser.redirects().size()))
                .noneSatisfy(address -> assertThat(address).contains("code="))
                .noneSatisfy(address -> assertThat(address).contains("evil.example"));
    }

    @Test
    void aCodeThatWasNotAskedForSignsNobodyIn() {
        browser.open("/login/oauth2/code/charter-oak?code=stolen&state=made-up");
        assertThat(browser.redirects()).singleElement().asString().endsWith("/me?signIn=failed");
        assertThat(browser.viewer().get("signedIn").asBoolean()).isFalse();
    }

    private void signInFrom(String address) {
        HttpResponse<String> page = browser.open("/sign-in?from=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        browser.choose(page, "auditor");
    }

    private String whoIs(String cookie) {
        return MachineTests.send(port, "/graphql", Browser.question(Browser.WHO_AM_I), List.of("Cookie", cookie))
                .body();
    }

    private static String event() {
        return """
                {"eventType": "START", "eventTime": "2026-03-01T09:30:00Z", "producer": "test",
                 "run": {"runId": "%s"}, "job": {"namespace": "sign-in", "name": "match"}, "inputs": [], "outputs": []}""".formatted(UUID.randomUUID());
    }

    private long eventsLike(String event) {
        String run = event.replaceAll("(?s).*\"runId\": \"([^\"]+)\".*", "$1");
        return graph.query("MATCH (run:Run) WHERE run.runId = $run OR run.id ENDS WITH $run RETURN count(run)")
                .bind(run)
                .to("run")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
