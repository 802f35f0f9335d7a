package charteroak.agreements.meeting;

import charteroak.ground.api.PageSource;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenPages;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where meetings are found: by public id, and on their pages. */
@Configuration(proxyBeanMethods = false)
class MeetingPlaces {

    @Bean
    NodeSource meetingNodes(Meetings meetings) {
        return () -> Map.of("Meeting", meetings::byId);
    }

    @Bean
    PageSource meetingPages(Meetings meetings) {
        return new SeenPages("meetings", meetings::numbered);
    }
}
