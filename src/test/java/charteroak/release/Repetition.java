package charteroak.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Sends acts again that have an id of their own: the same is done once, and something else under the same id is refused. */
final class Repetition {

    private Repetition() {}

    static void of(List<Step> steps, ReleaseServer server) {
        long before = changes(server);
        for (Step act : steps.stream().filter(Step::hasAnId).toList()) {
            assertThat(act.refusals(act.taken(server))).as("again: %s", act).isEmpty();
            Step other = act.other();
            assertThat(other.refusals(other.taken(server)).path(0).path("code").asString("done"))
                    .as("something else: %s", other)
                    .isEqualTo("STATE");
        }
        assertThat(changes(server)).isEqualTo(before);
    }

    /** How many changes there are. */
    static long changes(ReleaseServer server) {
        try (Session session = server.application().getBean(Driver.class).session()) {
            return session.run("MATCH (change:Change) RETURN count(change)")
                    .single()
                    .get(0)
                    .asLong();
        }
    }
}
