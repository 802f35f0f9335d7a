package charteroak.ground.verification;

import charteroak.front.seed.SeedingAlone;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.store.RetriedTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A process that looks whether everything is there that an earlier one said it had written, says so, and then writes and records without
 * end, saying each time once it is done. To be killed, or to have its disk filled.
 */
public final class WritingAlone {

    static final String SOUND = "SOUND";
    static final String WROTE = "WROTE ";
    static final String REFUSED = "REFUSED ";

    private static final String TEXT = "x".repeat(20_000);

    private WritingAlone() {}

    /** The first argument is a file of what must be there, a number a line; the others are settings. */
    public static void main(String[] arguments) throws IOException {
        String[] settings = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        var application = SeedingAlone.start(settings);
        say(missing(application, Path.of(arguments[0])));
        Neo4jClient graph = application.getBean(Neo4jClient.class);
        long last = graph.query("MATCH (written:Written) RETURN coalesce(max(written.number), 0)")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
        Chronicle chronicle = application.getBean(Chronicle.class);
        RetriedTransaction transaction = application.getBean(RetriedTransaction.class);
        for (long number = last + 1; ; number++) {
            long each = number;
            try {
                transaction.run(() -> {
                    graph.query("CREATE (:Written {number: $number, text: $text})")
                            .bindAll(Map.of("number", each, "text", TEXT))
                            .run();
                    chronicle.record(Actor.SWEEP, "WRITTEN", "written-" + each, null, TEXT);
                    return each;
                });
                say(WROTE + each);
            } catch (RuntimeException refused) {
                say(REFUSED + refused);
                pause();
            }
        }
    }

    private static String missing(BeanFactory application, Path mustBeThere) throws IOException {
        Neo4jClient graph = application.getBean(Neo4jClient.class);
        Set<Long> there = Set.copyOf(graph.query("MATCH (written:Written) RETURN written.number")
                .fetchAs(Long.class)
                .all());
        Set<Long> missing = Files.readAllLines(mustBeThere).stream()
                .map(Long::valueOf)
                .filter(number -> !there.contains(number))
                .collect(Collectors.toCollection(TreeSet::new));
        var verification =
                application.getBean(Verifier.class).verify(new Verifier.Piece(null, ChainHead.START, Verifier.MOST));
        boolean whole = verification.broken().isEmpty()
                && verification.findings().isEmpty()
                && verification.verified() >= there.size();
        return missing.isEmpty() && whole ? SOUND : "missing %s, %s".formatted(missing, verification);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("SystemOut")
    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
