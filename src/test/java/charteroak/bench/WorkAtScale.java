package charteroak.bench;

import charteroak.CharterOak;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/**
 * Times what waits for people, inside a server whose register was filled by the bench. Prints one figure a line: who asked, a tab, and
 * how long it took.
 */
public final class WorkAtScale {

    private final Collection<WorkSource> sources;
    private final int rounds;
    private final Duration warmUp;

    private WorkAtScale(Collection<WorkSource> sources, int rounds, Duration warmUp) {
        this.sources = sources;
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /** Takes how many times each question is asked and for how many seconds before that; the server's settings come from the environment. */
    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(CharterOak.class)) {
            new WorkAtScale(
                            context.getBeansOfType(WorkSource.class).values(),
                            Integer.parseInt(arguments[0]),
                            Duration.ofSeconds(Integer.parseInt(arguments[1])))
                    .run();
        }
        System.exit(0);
    }

    private void run() {
        Map<String, Caller> people = new LinkedHashMap<>();
        people.put("an agency's head", person(new HeldRole(Role.BOARD_MEMBER, "SDE", "EXECUTIVE_BOARD")));
        people.put("an agency's counsel", person(new HeldRole(Role.COUNSEL, "SDE", null)));
        people.put(
                "a Data Governing Board member",
                person(new HeldRole(Role.BOARD_MEMBER, "SDE", "DATA_GOVERNING_BOARD")));
        people.put("a Hub operator", person(HeldRole.of(Role.HUB_OPERATOR)));
        people.put("the operating group", person(HeldRole.of(Role.OPERATING_GROUP)));
        Caller first = people.values().iterator().next();
        print("the first question after a start", "%,.0f ms".formatted(time(first)));
        people.forEach((who, caller) -> {
            Instant enough = Instant.now().plus(warmUp);
            do {
                waiting(caller);
            } while (Instant.now().isBefore(enough));
            double[] times = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                times[round] = time(caller);
            }
            Arrays.sort(times);
            print(
                    "of " + who + ", p50 / p95 / p99",
                    "%.2f / %.2f / %.2f ms; %,d items"
                            .formatted(at(times, 50), at(times, 95), at(times, 99), waiting(caller)));
        });
    }

    private int waiting(Caller caller) {
        return sources.stream()
                .mapToInt(source ->
                        source.waitingFor(caller, EnumSet.allOf(WorkKind.class)).size())
                .sum();
    }

    private double time(Caller caller) {
        long start = System.nanoTime();
        waiting(caller);
        return (System.nanoTime() - start) / 1e6;
    }

    private static Caller person(HeldRole role) {
        return new Caller("bench", "bench", List.of(role), true);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[(int) ((sorted.length - 1L) * percent / 100)];
    }

    private static void print(String what, String figure) {
        System.out.println("FIGURE\t" + what + "\t" + figure);
    }
}
