package charteroak.agreements.basket;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** People keep, join and forget at random, from what they read last or long ago: what is kept for each is what a plain map of texts has. */
@GraphTest
class KeptPlanHistoryTests {

    private static final int STEPS = 40;
    private static final List<String> USES = List.of("PAYLOAD", "OUTPUT", "LINKAGE_KEY");

    private final HttpGraphQlTester graphQl;

    @Autowired
    KeptPlanHistoryTests(HttpGraphQlTester graphQl) {
        this.graphQl = graphQl;
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatAPlainMapHas(int seed) {
        Random random = new Random(seed);
        List<Person> people = Stream.generate(this::somebody).limit(3).toList();
        Map<String, Integer> outcomes = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            Person person = people.get(random.nextInt(people.size()));
            outcomes.merge(person.steps(random), 1, Integer::sum);
            people.forEach(Person::holds);
        }
        assertThat(outcomes.keySet()).contains("done", "STATE [input, version]");
    }

    private Person somebody() {
        return new Person(new KeptPlanClient(graphQl.mutate()
                .header(TestCallers.HEADER, UUID.randomUUID() + ";REQUESTER")
                .build()));
    }

    /** Somebody's plan, and all that they ever read of it by its version. */
    private static final class Person {

        private final KeptPlanClient client;
        private final Map<String, Texts> read = new LinkedHashMap<>();
        private Texts kept = Texts.NONE;

        Person(KeptPlanClient client) {
            this.client = client;
            read.put(client.version(), kept);
        }

        String steps(Random random) {
            List<String> versions = new ArrayList<>(read.keySet());
            String version = random.nextBoolean() ? client.version() : versions.get(random.nextInt(versions.size()));
            return switch (random.nextInt(5)) {
                case 0 -> changes("forgetPlan", version, Texts.NONE, null);
                case 1 -> {
                    Texts sent = Texts.any(random);
                    yield changes("keepPlan", null, kept.joined(sent), sent);
                }
                default -> {
                    Texts sent = Texts.any(random);
                    yield changes("keepPlan", version, sent, sent);
                }
            };
        }

        private String changes(String mutation, @Nullable String version, Texts next, @Nullable Texts sent) {
            boolean accepted = next.equals(kept) || version == null || kept.equals(read.get(version));
            String outcome =
                    KeptPlanClient.refusalIn(client.ask(mutation, version, sent == null ? null : sent.draft()));
            assertThat(outcome).isEqualTo(accepted ? "done" : "STATE [input, version]");
            if (accepted) {
                kept = next;
                Texts before = read.put(client.version(), kept);
                assertThat(before == null || before.equals(kept)).isTrue();
            }
            return outcome;
        }

        void holds() {
            Map<String, Object> told = client.kept();
            assertThat(KeptPlanClient.usesOf(told)).containsExactlyElementsOf(kept.uses());
            assertThat(KeptPlanClient.usersOf(told)).containsExactlyElementsOf(kept.users());
            assertThat(KeptPlanClient.draftOf(told).get("topic")).isEqualTo(kept.topic());
            assertThat(told.get("keptAt") == null).isEqualTo(kept.equals(Texts.NONE));
        }
    }

    /** A draft as texts, such as "PAYLOAD 2010 null element-1" and "Pat, null, true". */
    private record Texts(
            List<String> uses, List<String> users, @Nullable String topic) {

        static final Texts NONE = new Texts(List.of(), List.of(), null);

        static Texts any(Random random) {
            List<String> uses = new ArrayList<>();
            for (int element = 0; element < 4; element++) {
                String use = USES.get(random.nextInt(USES.size()));
                if (random.nextInt(3) == 0) {
                    uses.add("%s %s null element-%d".formatted(use, random.nextBoolean() ? "2010" : "null", element));
                }
            }
            List<String> users = Stream.of("Pat", "Kim")
                    .filter(name -> random.nextInt(3) == 0)
                    .map(name -> "%s, null, %s".formatted(name, random.nextBoolean()))
                    .toList();
            return new Texts(uses, users, random.nextBoolean() ? null : "Topic " + random.nextInt(2));
        }

        Texts joined(Texts other) {
            return new Texts(
                    beside(uses, other.uses, " ", 3),
                    beside(users, other.users, ", ", 0),
                    topic == null ? other.topic : topic);
        }

        private static List<String> beside(List<String> mine, Collection<String> others, String between, int at) {
            Set<String> there =
                    mine.stream().map(text -> text.split(between)[at]).collect(Collectors.toSet());
            return Stream.concat(
                            mine.stream(), others.stream().filter(text -> !there.contains(text.split(between)[at])))
                    .toList();
        }

        Map<String, Object> draft() {
            Map<String, Object> draft = new HashMap<>();
            draft.put("uses", uses.stream().map(Texts::use).toList());
            draft.put("users", users.stream().map(Texts::user).toList());
            draft.put("topic", topic);
            return draft;
        }

        private static Map<String, Object> use(String text) {
            String[] parts = text.split(" ");
            Map<String, Object> use = new HashMap<>(Map.of("use", parts[0], "element", parts[3]));
            if (!parts[1].equals("null")) {
                use.put("yearsFrom", Integer.valueOf(parts[1]));
            }
            return use;
        }

        private static Map<String, Object> user(String text) {
            String[] parts = text.split(", ");
            return Map.of("name", parts[0], "stateEmployee", Boolean.valueOf(parts[2]));
        }
    }
}
