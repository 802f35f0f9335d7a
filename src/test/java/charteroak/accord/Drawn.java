package charteroak.accord;

import charteroak.accord.Agencies.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A request drawn at random, as the program's log brings one that is before the boards, with the standing agreements that it rests on.
 *
 * @param wantedOn the first day on which it is to be lawful
 * @param until the last day on which the data is wanted; null when open
 */
record Drawn(
        String number,
        String recipient,
        String purpose,
        @Nullable String topic,
        LocalDate wantedOn,
        @Nullable LocalDate until,
        List<Asked> uses,
        List<User> users,
        List<Standing> standing,
        @Nullable String suspended) {

    /** An element that is asked for. */
    record Asked(
            Element element,
            String use,
            @Nullable Integer from,
            @Nullable Integer to) {}

    /** Somebody who is to use the data. */
    record User(String name, boolean stateEmployee) {}

    static Drawn from(long seed, LocalDate today, Law law) {
        Random random = new Random(seed * 7919);
        String purpose = pick(
                random,
                "EVALUATION",
                "EVALUATION",
                "EVALUATION",
                "AUDIT",
                "RESEARCH",
                "PROGRAM_ADMINISTRATION",
                "WIOA_PERFORMANCE");
        List<String> providers = some(random, Agencies.PROVIDERS, random.nextInt(20) == 0 ? 1 : 2 + random.nextInt(3));
        List<Asked> uses = new ArrayList<>();
        providers.forEach(provider -> uses.addAll(uses(random, provider, providers)));
        LocalDate wantedOn = today.plusDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
        List<Standing> standing = new ArrayList<>();
        for (String provider : providers) {
            if (random.nextInt(100) < 60) {
                List<Element> asked = uses.stream()
                        .map(Asked::element)
                        .filter(element -> element.agency().equals(provider))
                        .distinct()
                        .toList();
                standing.add(Standing.drawn(random, asked, purpose, wantedOn, today, law));
            }
        }
        return new Drawn(
                "AC-" + seed,
                pick(random, "AUN", "ARO", "AOP", "AUN", "ARO", providers.getFirst()),
                purpose,
                random.nextInt(20) == 0 ? null : random.nextInt(25) == 0 ? "Astronomy" : Agencies.TOPIC,
                wantedOn,
                random.nextBoolean() ? null : wantedOn.plusDays(100 + random.nextInt(800)),
                uses,
                Stream.of(
                                new User("Ada Analyst", random.nextInt(100) < 85),
                                new User("Bo Builder", random.nextInt(100) < 85))
                        .limit(1 + random.nextInt(2))
                        .toList(),
                standing,
                random.nextInt(15) == 0 ? pick(random, providers.toArray(String[]::new)) : null);
    }

    private static List<Asked> uses(Random random, String provider, List<String> providers) {
        List<Element> all = Agencies.ELEMENTS.stream()
                .filter(element -> element.agency().equals(provider))
                .toList();
        List<Element> keys = all.stream().filter(Element::isKey).toList();
        boolean isNamed = random.nextInt(30) == 0;
        boolean withWages = providers.contains(Agencies.HUB);
        List<Asked> uses = new ArrayList<>();
        if (random.nextInt(100) < 60) {
            Element key = keys.get(random.nextInt(keys.size()));
            if (!key.name().equals("ssn") || withWages) {
                uses.add(new Asked(key, "LINKAGE_KEY", null, null));
            }
        }
        List<Element> payload = all.stream()
                .filter(element -> isNamed ? element.isIdentifier() : !element.isKey())
                .toList();
        int from = Agencies.FIRST_YEAR + random.nextInt(5);
        int to = from + random.nextInt(8) + (random.nextInt(20) == 0 ? 10 : 0);
        boolean isAsked = random.nextInt(4) > 0;
        for (Element element : some(random, payload, 1 + random.nextInt(3))) {
            uses.add(new Asked(element, "PAYLOAD", isAsked ? from : null, isAsked ? to : null));
        }
        return uses;
    }

    String id() {
        return "project-" + number.toLowerCase(java.util.Locale.ROOT);
    }

    List<String> providers() {
        return List.copyOf(
                new TreeSet<>(uses.stream().map(use -> use.element().agency()).toList()));
    }

    /** What a plan is asked for. */
    Map<String, Object> draft() {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "project",
                id(),
                "wantedOn",
                wantedOn.toString(),
                "users",
                users.stream()
                        .map(user -> Map.of("name", user.name(), "stateEmployee", user.stateEmployee()))
                        .toList()));
        if (until != null) {
            draft.put("until", until.toString());
        }
        return draft;
    }

    void write(Neo4jClient graph, LocalDate today) {
        standing.forEach(each -> each.write(graph, today));
        Map<String, Object> project = new HashMap<>(
                Map.of("id", id(), "number", number, "purpose", purpose, "recipient", recipient, "today", today));
        project.put("topic", topic);
        project.put("suspended", suspended);
        project.put("relied", standing.stream().map(Standing::number).toList());
        project.put("uses", uses.stream().map(Drawn::row).toList());
        for (String statement : WRITTEN.split(";\n")) {
            graph.query(statement).bindAll(project).run();
        }
    }

    private static Map<String, Object> row(Asked use) {
        Map<String, Object> row = new HashMap<>(Map.of("id", use.element().id(), "use", use.use()));
        row.put("from", use.from());
        row.put("to", use.to());
        return row;
    }

    private static final String WRITTEN = """
            MATCH (recipient:Agency {code: $recipient})
            CREATE (project:Project {id: $id, number: $number, title: 'Request ' + $number, summary: 'Drawn at random.', purpose: $purpose, stage: 'IN_REVIEW', topic: $topic, illustrative: true})
            CREATE (project)-[:RECIPIENT]->(recipient)
            CREATE (request:Request {id: 'request-' + $id, number: $number, type: 'INITIAL', receivedOn: $today - duration({days: 60})})
            CREATE (request)-[:BECOMES]->(project)
            WITH project, request
            CALL (request) {
              UNWIND $uses AS use
              MATCH (element:DataElement {id: use.id})
              CREATE (request)-[:ASKS_FOR {use: use.use, yearsFrom: use.from, yearsTo: use.to}]->(element)
            }
            UNWIND $relied AS number
            MATCH (agreement:Agreement {number: number})
            CREATE (project)-[:RELIES_ON]->(agreement);
            MATCH (agency:Agency {code: $suspended}), (by:Agency {code: 'AOP'}), (memorandum:Agreement {number: 'AC-EMOU'})
            CREATE (act:Act {id: 'act-suspended-' + $id, kind: 'PARTY_SUSPENDED', effectiveOn: $today - duration({days: 5}), recordedAt: datetime() - duration({days: 5}), note: 'Appendix 1'})
            CREATE (act)-[:ON]->(memorandum)
            CREATE (act)-[:BY]->(by)
            CREATE (act)-[:CONCERNS]->(agency);
            MATCH (memorandum:Agreement {number: 'AC-EMOU'}) SET memorandum.stamp = randomUUID()""";

    @SafeVarargs
    static <T> T pick(Random random, T... among) {
        return among[random.nextInt(among.length)];
    }

    static <T> List<T> some(Random random, List<T> among, int many) {
        List<T> drawn = new ArrayList<>(among);
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn.subList(0, Math.min(many, drawn.size())));
    }
}
