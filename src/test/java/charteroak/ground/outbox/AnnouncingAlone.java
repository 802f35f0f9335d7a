package charteroak.ground.outbox;

import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.Readers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A process that writes, records and tells of so many things, of which every fifth does not happen, and delivers what it told of, and what
 * earlier ones did. To be killed; the last writes nothing and ends once all is delivered, saying how much was ever written.
 */
public final class AnnouncingAlone {

    static final String WROTE = "WROTE ";
    static final String TOLD = "TOLD ";

    private static final int SUBJECTS = 8;

    private AnnouncingAlone() {}

    /** The first argument is how many things to write; the others are settings. */
    public static void main(String[] arguments) throws InterruptedException {
        int most = Integer.parseInt(arguments[0]);
        ConfigurableApplicationContext application = new SpringApplicationBuilder(OutboxAlone.class)
                .web(WebApplicationType.NONE)
                .run(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        Neo4jClient graph = application.getBean(Neo4jClient.class);
        long last = number(graph, "MATCH (written:Written) RETURN coalesce(max(written.number), 0)");
        for (long number = last + 1; number <= last + most; number++) {
            if (wrote(number, application, graph)) {
                say(WROTE + number);
            }
            Thread.sleep(3);
        }
        while (most == 0 && number(graph, "MATCH (event:OutboxEvent) RETURN count(event)") > 0) {
            Thread.sleep(20);
        }
        if (most == 0) {
            say(TOLD + number(graph, "MATCH (written:Written) RETURN count(written)"));
            application.close();
        }
    }

    private static boolean wrote(long number, ConfigurableApplicationContext application, Neo4jClient graph) {
        try {
            application.getBean(RetriedTransaction.class).run(() -> {
                graph.query("CREATE (:Written {number: $number})")
                        .bindAll(Map.of("number", number))
                        .run();
                application.getBean(Chronicle.class).record(Actor.SWEEP, "WRITTEN", "written-" + number, null, number);
                application
                        .getBean(Outbox.class)
                        .put(new Announcement(
                                new ToldThing("thing-" + number % SUBJECTS),
                                "test.written",
                                Instant.now(),
                                Readers.EVERYBODY,
                                Map.of("number", number)));
                if (number % 5 == 0) {
                    throw new DidNotHappen();
                }
                return number;
            });
            return true;
        } catch (DidNotHappen expected) {
            return false;
        }
    }

    private static long number(Neo4jClient graph, String cypher) {
        return graph.query(cypher).fetchAs(Long.class).one().orElse(0L);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Why every fifth thing is undone. */
    private static final class DidNotHappen extends RuntimeException {}
}
