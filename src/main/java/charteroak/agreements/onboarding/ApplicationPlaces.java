package charteroak.agreements.onboarding;

import charteroak.ground.api.PageSource;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenPages;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where applications are found: by public id, and on their pages. */
@Configuration(proxyBeanMethods = false)
class ApplicationPlaces {

    @Bean
    NodeSource applicationNodes(Applications applications) {
        return () -> Map.of("Application", applications::byId);
    }

    @Bean
    PageSource applicationPages(Applications applications) {
        return new SeenPages("onboarding", applications::numbered);
    }
}
