package charteroak.ground.provider;

import charteroak.ground.identity.Claims;
import charteroak.ground.identity.KnownPeople;
import charteroak.ground.identity.OnlyOnThisMachine;
import charteroak.ground.identity.Sessions;
import charteroak.ground.identity.SignIn;
import charteroak.ground.limits.ListeningAddress;
import charteroak.ground.store.StartRefused;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * An OpenID Connect provider in this process, for demo accounts on this machine. The catalog uses it like any other
 * provider, and the session keeps a sign-in there apart from a sign-in here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "charteroak.identity.issuer", matchIfMissing = true, havingValue = "absent")
class EmbeddedProvider {

    private static final int LEAST_COST = 4;

    /** Checks, before anything else starts, that demo accounts can only be used on this machine. */
    @Bean
    static BeanFactoryPostProcessor demoAccountsStayOnThisMachine(Environment environment) {
        return beans -> {
            ListeningAddress address = ListeningAddress.of(environment);
            if (!address.isLoopback()) {
                throw new StartRefused(
                        "Charter Oak does not listen beyond this machine, at %s, while its only accounts are demo accounts."
                                .formatted(address.text().isBlank() ? "every address it has" : address.text()),
                        "Set charteroak.identity.issuer, charteroak.identity.client-id and charteroak.identity.client-secret to "
                                + "your OpenID Connect provider, or set server.address to 127.0.0.1.");
            }
        };
    }

    @Bean
    static OwnAddress ownAddress(Environment environment) {
        return new OwnAddress(environment);
    }

    /** Hashing at bcrypt's least cost: what is hashed are machines' random secrets of 100 bits, which nobody guesses however fast each try is. */
    @Bean
    static PasswordEncoder passwordHashing() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_COST)));
    }

    @Bean
    @SuppressWarnings("SystemOut")
    static DemoAccounts demoAccounts(ProviderSettings settings, PasswordEncoder hashing) {
        return DemoAccounts.in(settings.folder(), hashing, System.out::println);
    }

    @Bean
    static KnownPeople demoPeople(DemoAccounts accounts, Claims claims) {
        return () -> accounts.people()
                .map(person -> claims.known(person.name(), person.displayName(), person.held()))
                .toList();
    }

    @Bean
    static JWKSource<SecurityContext> signingKey(ProviderSettings settings) {
        return SigningKey.in(settings.folder());
    }

    @Bean
    static RegisteredClientRepository embeddedClients(OwnAddress address, DemoAccounts accounts) {
        return new EmbeddedClients(address, accounts);
    }

    @Bean
    static OAuth2AuthorizationService issuedTokens() {
        return new IssuedTokens();
    }

    @Bean
    static AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    /** Writes roles into tokens. Only a machine's token is meant for the API; a person's is meant for signing in. */
    @Bean
    static OAuth2TokenCustomizer<JwtEncodingContext> tokensTellRoles(
            ProviderSettings settings, OwnAddress address, DemoAccounts accounts) {
        return token -> {
            Authentication principal = Objects.requireNonNull(token.getPrincipal());
            token.getClaims().issuer(address.issuer());
            accounts.named(principal.getName())
                    .ifPresent(account -> token.getClaims()
                            .claim("name", account.displayName())
                            .claim("roles", account.roles()));
            if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
                token.getClaims().audience(List.of(settings.audience()));
            }
        };
    }

    @Bean
    static JwtDecoder machineTokens(
            ProviderSettings settings, OwnAddress address, JWKSource<SecurityContext> signingKey) {
        return new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withJwkSource(signingKey).build();
            decoder.setJwtValidator(MachineToken.from(address.issuer(), settings.audience(), EmbeddedClients.BROWSER));
            return decoder;
        });
    }

    @Bean
    static ClientRegistrationRepository registrationAtOurselves(OwnAddress address) {
        return id -> id.equals(SignIn.REGISTRATION) ? registration(address.issuer()) : null;
    }

    @Bean
    @Order(1)
    SecurityFilterChain providerEndpoints(HttpSecurity http, ProviderSettings settings, Sessions sessions) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                    server.clientAuthentication(machines -> machines.authenticationConverter(ApiKeyLogin::machine));
                    server.tokenEndpoint(tokens -> tokens.accessTokenRequestConverter(ApiKeyLogin::grant));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(ownContexts()))
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterBefore(new OnlyOnThisMachine(settings.issuer() == null), SecurityContextHolderFilter.class)
                .addFilterBefore(sessions.endingTheOld(), SecurityContextHolderFilter.class)
                .headers(HeadersConfigurer::disable)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPage.ADDRESS)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain providerPage(
            HttpSecurity http, ProviderSettings settings, Sessions sessions, Claims claims, DemoAccounts accounts) {
        return http.securityMatcher("/provider/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationProvider(new ChosenPerson(accounts))
                .securityContext(context -> context.securityContextRepository(ownContexts()))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(ofTheForm()))
                .addFilterBefore(new OnlyOnThisMachine(settings.issuer() == null), SecurityContextHolderFilter.class)
                .addFilterBefore(new OwnFormsOnly(), CsrfFilter.class)
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .exceptionHandling(failures -> failures.accessDeniedHandler(
                        (request, response, failure) -> OwnFormsOnly.STALE_FORM.answer(request, response)))
                .formLogin(login -> login.loginPage(SignInPage.ADDRESS)
                        .usernameParameter("account")
                        .failureHandler(SignIn.withoutSession(SignInPage.ADDRESS + "?error"))
                        .successHandler((request, response, person) -> {
                            sessions.knownAt(request.getSession(), claims.person(person.getName()));
                            response.sendRedirect("/sign-in");
                        }))
                .build();
    }

    /** The form's token is kept by the browser, so that looking at the page takes no session. */
    private static CookieCsrfTokenRepository ofTheForm() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("charter-oak-form");
        tokens.setCookiePath("/provider");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    private static SecurityContextRepository ownContexts() {
        var inSession = new HttpSessionSecurityContextRepository();
        inSession.setSpringSecurityContextKey("charteroak.provider");
        return new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(), inSession);
    }

    private static ClientRegistration registration(String issuer) {
        return ClientRegistration.withRegistrationId(SignIn.REGISTRATION)
                .clientId(EmbeddedClients.BROWSER)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .authorizationUri("/oauth2/authorize")
                .tokenUri(issuer + "/oauth2/token")
                .jwkSetUri(issuer + "/oauth2/jwks")
                .issuerUri(issuer)
                .userNameAttributeName("sub")
                .build();
    }
}
