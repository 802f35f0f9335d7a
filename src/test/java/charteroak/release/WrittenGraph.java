package charteroak.release;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole graph as text: a line of JSON for each constraint, index, node and relationship, each kind in the order of its lines. A node
 * is called by its id, or by its labels and a number where it has none of its own.
 *
 * @param lines in the order they are loaded
 */
record WrittenGraph(List<String> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BATCH = 1_000;

    WrittenGraph {
        lines = List.copyOf(lines);
    }

    static WrittenGraph of(Driver driver) {
        try (Session session = driver.session()) {
            return new WrittenGraph(new GraphLines(session).all());
        }
    }

    static WrittenGraph in(Path file) throws IOException {
        try (var text = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return new WrittenGraph(text.lines().toList());
        }
    }

    void writeTo(Path file) throws IOException {
        try (var text = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines) {
                text.write(line);
                text.write('\n');
            }
        }
    }

    /** Puts everything into an empty graph. */
    void loadInto(Driver driver) {
        try (Session session = driver.session()) {
            List<Map<String, Object>> nodes = new ArrayList<>();
            List<Map<String, Object>> relationships = new ArrayList<>();
            for (String line : lines) {
                Map<String, Object> read = parsed(line);
                if (read.containsKey("schema")) {
                    session.run(String.valueOf(read.get("schema"))).consume();
                } else {
                    (read.containsKey("node") ? nodes : relationships).add(read);
                }
            }
            session.run("CALL db.awaitIndexes(60)").consume();
            Map<Object, Object> elements = new HashMap<>();
            inBatches(session, nodes, """
                            UNWIND $rows AS row
                            CREATE (n:$(row.labels))
                            SET n = row.properties
                            RETURN row.node AS key, elementId(n) AS element
                            """)
                    .forEach(made -> elements.put(
                            made.get("key").asObject(), made.get("element").asObject()));
            relationships.forEach(each -> {
                each.put("from", elements.get(each.get("from")));
                each.put("to", elements.get(each.get("to")));
            });
            inBatches(session, relationships, """
                            UNWIND $rows AS row
                            MATCH (from) WHERE elementId(from) = row.from
                            MATCH (to) WHERE elementId(to) = row.to
                            CREATE (from)-[made:$(row.type)]->(to)
                            SET made = row.properties
                            """);
        }
    }

    private static List<Record> inBatches(Session session, List<Map<String, Object>> rows, String query) {
        List<Record> made = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
            made.addAll(session.executeWrite(
                    work -> work.run(query, Map.of("rows", some)).list()));
        }
        return made;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parsed(String line) {
        Map<String, Object> read = JSON.readValue(line, Map.class);
        Map<String, Object> properties = new HashMap<>();
        ((Map<String, Object>) read.getOrDefault("properties", Map.of()))
                .forEach((name, value) -> properties.put(name, TypedValue.read(value)));
        read.put("properties", properties);
        return read;
    }
}
