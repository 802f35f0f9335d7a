package charteroak.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** Tells a whole graph line by line, always in the same order and words. */
final class GraphLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MIGRATED = "MIGRATED_TO";

    /** The account that ran the migrations is that of a machine, and of no release. */
    private static final List<String> OF_THE_MACHINE = List.of("by", "connectedAs");

    private final Session session;
    private final Map<String, String> keys = new HashMap<>();

    GraphLines(Session session) {
        this.session = session;
    }

    List<String> all() {
        List<String> lines = new ArrayList<>(schema());
        lines.addAll(nodes());
        lines.addAll(relationships());
        return lines;
    }

    private List<String> schema() {
        List<Record> shown = new ArrayList<>(
                session.run("SHOW CONSTRAINTS YIELD createStatement").list());
        shown.addAll(session.run("""
                        SHOW INDEXES YIELD createStatement, owningConstraint, type
                        WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
                        RETURN createStatement
                        """).list());
        return shown.stream()
                .map(row -> JSON.writeValueAsString(
                        Map.of("schema", row.get("createStatement").asString())))
                .sorted()
                .toList();
    }

    private List<String> nodes() {
        List<Node> nodes = session
                .run("MATCH (n) RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties")
                .list(Node::of)
                .stream()
                .sorted(Comparator.comparing(Node::kind).thenComparing(Node::id).thenComparing(Node::content))
                .toList();
        Map<String, Integer> holders = new HashMap<>();
        nodes.forEach(node -> holders.merge(node.id(), 1, Integer::sum));
        Map<String, Integer> numbers = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (Node node : nodes) {
            boolean named = !node.id().isEmpty() && holders.getOrDefault(node.id(), 0) == 1;
            String key = named ? node.id() : node.kind() + "#" + numbers.merge(node.kind(), 1, Integer::sum);
            keys.put(node.element(), key);
            lines.add(node.line(key));
        }
        return lines;
    }

    private List<String> relationships() {
        return session.run("""
                        MATCH (from)-[edge]->(to)
                        RETURN elementId(from) AS from, type(edge) AS type, elementId(to) AS to, properties(edge) AS properties
                        """).list(this::relationship).stream().sorted().toList();
    }

    private String relationship(Record row) {
        String type = row.get("type").asString();
        Map<String, Object> properties = written(row.get("properties"));
        if (type.equals(MIGRATED)) {
            OF_THE_MACHINE.forEach(name -> properties.computeIfPresent(name, (key, account) -> "charter-oak"));
        }
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("from", keys.get(row.get("from").asString()));
        edge.put("type", type);
        edge.put("to", keys.get(row.get("to").asString()));
        edge.put("properties", properties);
        return JSON.writeValueAsString(edge);
    }

    private static Map<String, Object> written(Value properties) {
        return new TreeMap<>(properties.asMap(TypedValue::written));
    }

    private record Node(String element, List<String> labels, String id, Map<String, Object> properties) {

        static Node of(Record row) {
            List<String> labels =
                    row.get("labels").asList(Value::asString).stream().sorted().toList();
            Value id = row.get("properties").get("id");
            return new Node(row.get("element").asString(), labels, id.asString(""), written(row.get("properties")));
        }

        String kind() {
            return String.join(":", labels);
        }

        String content() {
            return JSON.writeValueAsString(properties);
        }

        String line(String key) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("node", key);
            line.put("labels", labels);
            line.put("properties", properties);
            return JSON.writeValueAsString(line);
        }
    }
}
