package charteroak.ground.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what a pending sign-in asked of the provider, and the way back, sealed in the browser, so that strangers use no
 * memory here.
 */
class PendingSignIn implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String COOKIE = "charter-oak-sign-in";
    static final String FROM = "from";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_WAY_BACK = 1_000;
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Sealed sealed = new Sealed();
    private final Clock clock;
    private final boolean secure;

    PendingSignIn(Clock clock, boolean secure) {
        this.clock = clock;
        this.secure = secure;
    }

    /** The kept data of a pending sign-in; all its texts are short. */
    record Kept(
            String uri,
            String client,
            String redirect,
            List<String> scopes,
            String state,
            Map<String, String> parameters,
            Map<String, String> attributes,
            @Nullable String from,
            long until) {

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(uri)
                    .clientId(client)
                    .redirectUri(redirect)
                    .scopes(Set.copyOf(scopes))
                    .state(state)
                    .additionalParameters(Map.copyOf(parameters))
                    .attributes(all -> all.putAll(attributes))
                    .build();
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return kept(request)
                .filter(kept -> kept.state().equals(state))
                .map(Kept::request)
                .orElse(null);
    }

    /** Keeps the request with the way back asked for now or, failing that, when signing in began. */
    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            forget(response);
            return;
        }
        String from = request.getParameter(FROM);
        String back = from == null ? kept(request).map(Kept::from).orElse(null) : wayBack(from);
        Kept kept = new Kept(
                asked.getAuthorizationUri(),
                asked.getClientId(),
                Objects.requireNonNull(asked.getRedirectUri()),
                List.copyOf(asked.getScopes()),
                Objects.requireNonNull(asked.getState()),
                texts(asked.getAdditionalParameters()),
                texts(asked.getAttributes()),
                back,
                clock.instant().plus(LIFE).toEpochMilli());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(sealed.seal(JSON.writeValueAsString(kept)), LIFE));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        if (asked != null) {
            kept(request).map(Kept::from).ifPresent(from -> WayBack.remember(request, from));
            forget(response);
        }
        return asked;
    }

    private Optional<Kept> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(sealed::open)
                .flatMap(Optional::stream)
                .map(text -> JSON.readValue(text, Kept.class))
                .filter(kept -> kept.until() > clock.millis())
                .findFirst();
    }

    /** The way back, if a cookie can hold it; browsers keep no cookie longer than about 4,000 characters. */
    private static @Nullable String wayBack(String from) {
        return from.length() <= LONGEST_WAY_BACK && WayBack.isOurs(from) ? from : null;
    }

    private void forget(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        return values.entrySet().stream()
                .filter(each -> each.getValue() instanceof String)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Objects.toString(each.getValue())));
    }
}
