package charteroak.ground.audit;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.util.ReflectionTestUtils;

/** For tests that begin a catalogue anew within one application: removes its trail, and lets the server forget that it saw one and who read what. */
public final class ForgottenTrail {

    private ForgottenTrail() {}

    public static void in(ApplicationContext application) {
        application
                .getBean(Neo4jClient.class)
                .query("MATCH (n:Change|AuditHead) DETACH DELETE n")
                .run();
        ReflectionTestUtils.setField(application.getBean(SeenHead.class), "furthest", ChainHead.START);
        Cache<?, ?> lately = (Cache<?, ?>)
                Objects.requireNonNull(ReflectionTestUtils.getField(application.getBean(Readings.class), "lately"));
        lately.invalidateAll();
    }
}
