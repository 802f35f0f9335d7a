package charteroak.ground.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** A provider of somebody else's, on a port of its own, which tells who somebody is in other claims and other words. */
@EnableWebSecurity
@TestConfiguration(proxyBeanMethods = false)
class OtherProvider {

    static AnnotationConfigServletWebServerApplicationContext start() {
        return new AnnotationConfigServletWebServerApplicationContext(OtherProvider.class);
    }

    @Bean
    TomcatServletWebServerFactory webServer() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setRegisterDefaultServlet(true);
        return factory;
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                User.withUsername("jdoe").password("{noop}elsewhere").build());
    }

    @Bean
    RegisteredClientRepository clients() {
        var catalogue = RegisteredClient.withId("1")
                .clientId("catalogue-at-another")
                .clientSecret("{noop}known-to-both")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/login/oauth2/code/charter-oak")
                .scope("openid")
                .scope("profile")
                .build();
        var importer = RegisteredClient.withId("2")
                .clientId("importer")
                .clientSecret("{noop}of-the-importer")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofMinutes(5))
                        .build())
                .build();
        return new InMemoryRegisteredClientRepository(catalogue, importer);
    }

    @Bean
    JWKSource<SecurityContext> key() {
        return SigningKey.in(Path.of(System.getProperty("java.io.tmpdir"), "other-provider-" + System.nanoTime()));
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> key) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(key);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> otherWords() {
        return token -> {
            boolean machine = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType());
            token.getClaims()
                    .claim("display", machine ? "The importer" : "Jo Doe")
                    .claim("groups", machine ? List.of("robots") : List.of("everyone", "p20-stewards", "board.dol"))
                    .claim("department", Map.of("code", "dol"));
            if (machine) {
                token.getClaims().audience(List.of("catalogue-api"));
            }
        };
    }
}
