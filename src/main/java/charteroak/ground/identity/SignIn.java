package charteroak.ground.identity;

import charteroak.ground.limits.ListeningAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * How people and machines sign in, whichever provider vouches for them. Nothing is refused here for lack of a role,
 * because the features decide that; the site sets the response headers.
 */
@Configuration(proxyBeanMethods = false)
public class SignIn {

    public static final String REGISTRATION = "charter-oak";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    Claims claims(IdentitySettings settings) {
        return new Claims(settings);
    }

    @Bean
    SecurityFilterChain catalogueSecurity(
            HttpSecurity http,
            Claims claims,
            IdentitySettings settings,
            Sessions sessions,
            Clock clock,
            Environment environment) {
        var refusals = new Refusals();
        boolean loopback = ListeningAddress.of(environment).isLoopback();
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(HeadersConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(tokenInCookie(environment))
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(SignIn::changesSomethingInASession))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizationEndpoint(endpoint ->
                                endpoint.authorizationRequestRepository(new PendingSignIn(clock, !loopback)))
                        .authorizedClientRepository(new NoTokensKept())
                        .successHandler(new WayBack(sessions, claims))
                        .failureHandler(withoutSession("/me?signIn=failed")))
                .oauth2ResourceServer(machines -> machines.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .addObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                            @Override
                            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                                filter.setAuthenticationFailureHandler(refusals);
                                return filter;
                            }
                        }))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(
                                (request, response, leaving) -> sessions.endOthersOf(request.getSession(false)))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT))
                        .deleteCookies("charter-oak-session"))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new OnlyOnThisMachine(settings.issuer() == null), SecurityContextHolderFilter.class)
                .addFilterBefore(new SessionLife(settings.sessions(), clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new SignedInCaller(claims), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Reports a failed sign-in without keeping the reason, which would need a session. */
    public static AuthenticationFailureHandler withoutSession(String page) {
        var failed = new SimpleUrlAuthenticationFailureHandler(page);
        failed.setAllowSessionCreation(false);
        return failed;
    }

    /** Observes a request as a whole, because observing every security filter costs more than the filters do. */
    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Sends the session cookie only over HTTPS, except on this machine, where it travels as the request did. */
    @Bean
    static ServletContextInitializer secureSessionCookie(Environment environment) {
        return context -> {
            if (!ListeningAddress.of(environment).isLoopback()) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    private static CookieCsrfTokenRepository tokenInCookie(Environment environment) {
        boolean loopback = ListeningAddress.of(environment).isLoopback();
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (!loopback) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    /**
     * Whether a request writes within a session. Only a browser that has signed in sends its session unasked, so only
     * such requests can be forged by another site.
     */
    private static boolean changesSomethingInASession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && !HARMLESS.contains(request.getMethod())
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
