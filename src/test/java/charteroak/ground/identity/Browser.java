package charteroak.ground.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser: it keeps cookies, follows redirects one by one, fills in forms, and remembers every answer. */
public final class Browser {

    public static final String WHO_AM_I = "{ viewer { name signedIn roles { role agency { code } body } } }";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"(_csrf)\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final List<HttpResponse<String>> answers = new ArrayList<>();
    private final URI server;

    public Browser(int port) {
        server = URI.create("http://127.0.0.1:" + port);
    }

    /** Goes to an address, and on to wherever that sends a browser. */
    public HttpResponse<String> open(String address) {
        return follow(send(HttpRequest.newBuilder(server.resolve(address))
                .header("Accept", "text/html")
                .GET()));
    }

    /** Fills in the form of a page and sends it, with further headers if the browser has a reason for them. */
    public HttpResponse<String> submit(
            HttpResponse<String> page, String address, Map<String, String> filledIn, String... headers) {
        Matcher token = HIDDEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("no form on " + page.uri() + ": " + page.body());
        }
        String hidden = token.group(2) == null ? token.group(3) : token.group(2);
        Map<String, String> fields = new HashMap<>(filledIn);
        fields.put("_csrf", hidden);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(page.uri().resolve(address))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return follow(send(request));
    }

    /** Presses a demo person's button on the page that lists them. */
    HttpResponse<String> choose(HttpResponse<String> page, String account, String... headers) {
        return submit(page, "/provider/sign-in", Map.of("account", account), headers);
    }

    public HttpResponse<String> signIn(String account) {
        return choose(open("/sign-in"), account);
    }

    /** Posts JSON as the web app does, with the token of the cookie in the header. */
    public HttpResponse<String> post(String address, String body) {
        HttpRequest.Builder request = json(address, body);
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return send(request);
    }

    /** Posts JSON as a page of another site might, which can make a browser send its cookies but cannot read them. */
    HttpResponse<String> postWithoutToken(String address, String body) {
        return send(json(address, body));
    }

    public JsonNode viewer() {
        HttpResponse<String> answer = post("/graphql", question(WHO_AM_I));
        return JSON.readTree(answer.body()).at("/data/viewer");
    }

    public static String question(String document) {
        return JSON.writeValueAsString(Map.of("query", document));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Every address it was sent to, in order. */
    public List<String> redirects() {
        return answers.stream()
                .flatMap(answer -> answer.headers().firstValue("Location").stream())
                .toList();
    }

    /** Every cookie it was given, as it was written. */
    List<String> givenCookies() {
        return answers.stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();
    }

    private HttpRequest.Builder json(String address, String body) {
        return HttpRequest.newBuilder(server.resolve(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int steps = 0; steps < 10 && last.headers().firstValue("Location").isPresent(); steps++) {
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send(
                    HttpRequest.newBuilder(next).header("Accept", "text/html").GET());
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answers.add(answer);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
