package charteroak.ground.audit;

import charteroak.ground.fingerprint.CanonicalJson;
import charteroak.ground.fingerprint.Sha256;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Tells the state of agreements, projects, data elements, legal bases, meetings and applications as hashes: of a thing's own fields, its
 * relationships, its parts and the acts on it. The hashes are short enough to keep with every change, and show which
 * part was altered.
 */
@Component
public class ThingStates {

    /**
     * Properties that are written without being recorded, because they follow from other things or only mark a write. The stage of a
     * project follows from its acts; what is recorded is the one at which it was taken over.
     */
    private static final Set<String> DERIVED = Set.of(
            "readers",
            "restrictsElements",
            "stamp",
            "heldBy",
            "stageTakenOver",
            "stageTakenOverAt",
            "stageSince",
            "stageKept",
            "stageAsOf");

    private static final String STATE = """
            UNWIND $ids AS id
            MATCH (thing:Agreement|Project|DataElement|LegalBasis|Meeting|Application {id: id})
            RETURN id,
              [CASE WHEN thing.stageTakenOver IS NULL THEN properties(thing) ELSE thing {.*, stage: thing.stageTakenOver} END] AS fields,
              COLLECT {
                MATCH (thing)-[edge]->(other)
                WHERE NOT (type(edge) = 'RELIES_ON' AND other.id IN $without)
                RETURN [type(edge), properties(edge), other.id]
              } AS edges,
              COLLECT {
                MATCH (thing)-[:SCHEDULES|NAMES|HAS_REVISION|TEXTS|HAS_ON_AGENDA]->(part)
                RETURN [properties(part), COLLECT { MATCH (part)-[edge]->(other) RETURN [type(edge), properties(edge), other.id] }]
                UNION
                MATCH (thing)<-[:BECOMES|HANDED_IN_FOR|COPY_OF|AT]-(part)
                RETURN [properties(part), COLLECT { MATCH (part)-[edge]->(other) RETURN [type(edge), properties(edge), other.id] }]
              } AS parts,
              COLLECT {
                MATCH (thing)<-[:ON]-(act:Act)
                RETURN [properties(act), COLLECT { MATCH (act)-[edge]->(other) RETURN [type(edge), properties(edge), other.id] }]
              } AS acts
            """;

    private final SeenGraph graph;

    ThingStates(SeenGraph graph) {
        this.graph = graph;
    }

    /** The states of some things, each hashed with the salt given for its id; missing things have no state. */
    public Map<String, String> of(Collection<String> ids, UnaryOperator<String> saltOf) {
        return graph.unseen("tells states as hashes by a salt that nobody is told", STATE)
                .with("ids", ids)
                .with("without", List.of())
                .each(row -> state(row, saltOf.apply(row.text("id"))));
    }

    /** The state that a project would have without relying on some agreements; empty when it does not rely on each of them. */
    public Optional<String> without(Collection<String> agreements, String project, String salt) {
        boolean reliesOnEach = graph.unseen("auditors compare them, who may see everything", """
                        RETURN all(id IN $agreements WHERE EXISTS { (:Project {id: $project})-[:RELIES_ON]->(:Agreement {id: id}) })
                        """)
                .with("agreements", List.copyOf(agreements))
                .with("project", project)
                .value(Boolean.class)
                .orElse(false);
        return reliesOnEach
                ? graph.unseen("tells states as hashes by a salt that nobody is told", STATE)
                        .with("ids", List.of(project))
                        .with("without", List.copyOf(agreements))
                        .one(row -> state(row, salt))
                : Optional.empty();
    }

    /** The ids of all agreements, projects, legal bases, meetings and applications, including those a seed or a database user brought. */
    public List<String> documents() {
        return graph.unseen("the trail tells the states of all, and auditors verify them", """
                        MATCH (thing:Agreement|Project|LegalBasis|Meeting|Application)
                        WHERE thing.id IS NOT NULL
                        RETURN thing.id
                        ORDER BY thing.id
                        """)
                .values(String.class);
    }

    /** The ids of the acts on a thing. */
    public Set<String> acts(String thing) {
        return Set.copyOf(graph.unseen("auditors compare them, who may see everything", """
                        MATCH (:Agreement|Project {id: $thing})<-[:ON]-(act:Act)
                        WHERE act.id IS NOT NULL
                        RETURN act.id
                        """)
                .with("thing", thing)
                .values(String.class));
    }

    /** Whether the catalog holds nothing that somebody must have written. */
    public boolean isEmpty() {
        return graph.unseen("whether there is anything is told to nobody", """
                        RETURN NOT EXISTS { MATCH (:Agency|SourceSystem|Dataset|DataElement|Agreement|Project|Act|Run|Decision) }
                        """)
                .value(Boolean.class)
                .orElseThrow();
    }

    private static String state(Row row, String salt) {
        Map<String, String> state = new TreeMap<>();
        for (String part : List.of("fields", "edges", "parts", "acts")) {
            String content = row.values().get(part).asList(ThingStates::text).stream()
                    .sorted()
                    .collect(Collectors.joining("\n"));
            state.put(part, Sha256.hex(salt + "\n" + content));
        }
        return CanonicalJson.of(state);
    }

    private static String text(Value value) {
        return CanonicalJson.of(plain(value.asObject()));
    }

    /**
     * A value without derived properties, with lists in the order of their texts, because relationships have no order.
     */
    private static Object plain(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> kept = new TreeMap<>();
                map.forEach((name, each) -> {
                    if (!DERIVED.contains(String.valueOf(name))) {
                        kept.put(String.valueOf(name), plain(each));
                    }
                });
                yield kept;
            }
            case List<?> list -> inOrder(list);
            default -> value;
        };
    }

    private static List<?> inOrder(List<?> list) {
        boolean unordered = list.stream().allMatch(List.class::isInstance);
        return unordered
                ? list.stream()
                        .map(ThingStates::plain)
                        .map(CanonicalJson::of)
                        .sorted()
                        .toList()
                : list.stream().map(ThingStates::plain).toList();
    }
}
