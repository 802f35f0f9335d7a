package charteroak.ground.provider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uses another OpenID Connect provider for people and machines. Nothing is asked of it before someone signs in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("charteroak.identity.issuer")
class ExternalProvider {

    @Bean
    static DiscoveredProvider discoveredProvider(ProviderSettings settings) {
        return new DiscoveredProvider(settings);
    }
}
