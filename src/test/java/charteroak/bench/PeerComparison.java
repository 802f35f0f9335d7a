package charteroak.bench;

import charteroak.SeparateServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Charter Oak, @neo4j/graphql and the raw driver on one database: answers first checked equal, then all warm, then in turns. Single
 * requests that a loaded machine answers too late are told beside the figures; a side that refuses, or is late with more than
 * one in a hundred, ends the comparison and is named.
 */
final class PeerComparison {

    private static final int CONNECTIONS = 8;
    private static final int REPETITIONS = 3;
    private static final double FEW = 0.01;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path graphFolder;
    private final Product product;
    private final int warmSeconds;
    private final int runSeconds;

    PeerComparison(Path graphFolder, Product product, int warmSeconds, int runSeconds) {
        this.graphFolder = graphFolder;
        this.product = product;
        this.warmSeconds = warmSeconds;
        this.runSeconds = runSeconds;
    }

    /** One question in three languages. */
    record Question(
            String name, List<String> ours, List<String> theirs, String cypher, List<Map<String, Object>> parameters) {}

    /** Requests a second of each, one number a repetition, and which side was late with how many. */
    record Outcome(Question question, List<Double> ours, List<Double> theirs, List<Double> floor, List<String> late) {

        double ratio() {
            return average(ours) / average(theirs);
        }

        double ofFloor() {
            return average(ours) / average(floor);
        }

        static double average(List<Double> numbers) {
            return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }
    }

    List<Outcome> run() throws IOException, InterruptedException {
        SeparateServer.Served neo4j = SeparateServer.serveWithoutPassword(graphFolder);
        int peerPort = Started.freePort();
        URI peerAddress = URI.create("http://127.0.0.1:" + peerPort + "/graphql");
        try (Started charterOak = product.startOn(neo4j.uri());
                Started peer = Started.process(
                        List.of("node", "bench/peer/server.mjs", neo4j.uri(), "none", String.valueOf(peerPort)),
                        Map.of("NODE_ENV", "production"),
                        peerAddress,
                        "/graphql?query=%7B__typename%7D",
                        Path.of("target/bench-peer.log"));
                Driver driver = GraphDatabase.driver(neo4j.uri())) {
            URI ourAddress = charterOak.address().resolve("/graphql");
            List<Question> questions = questions(driver);
            for (Question question : questions) {
                checkEqual(question, ourAddress, peerAddress);
            }
            for (Question question : questions) {
                Load.run(ourAddress, question.ours(), CONNECTIONS, warmSeconds / questions.size());
                Load.run(peerAddress, question.theirs(), CONNECTIONS, warmSeconds / questions.size());
                RawDriver.perSecond(driver, question, CONNECTIONS, warmSeconds / questions.size() / 3);
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Question question : questions) {
                outcomes.add(new Outcome(
                        question, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            }
            for (int repetition = 0; repetition < REPETITIONS; repetition++) {
                for (Outcome outcome : outcomes) {
                    Question question = outcome.question();
                    outcome.ours().add(measured("Charter Oak", ourAddress, question.ours(), outcome));
                    outcome.theirs().add(measured("@neo4j/graphql", peerAddress, question.theirs(), outcome));
                    outcome.floor().add(RawDriver.perSecond(driver, outcome.question(), CONNECTIONS, runSeconds));
                }
            }
            return outcomes;
        } finally {
            neo4j.process().destroy();
            neo4j.process().waitFor();
        }
    }

    private double measured(String side, URI address, List<String> bodies, Outcome outcome)
            throws IOException, InterruptedException {
        Load.Result result = Load.run(address, bodies, CONNECTIONS, runSeconds);
        if (result.refused() > 0 || result.late() > FEW * result.asked()) {
            throw new IOException("%s refused %,d and was late with %,d of %,d requests for the %s."
                    .formatted(
                            side,
                            result.refused(),
                            result.late(),
                            result.asked(),
                            outcome.question().name()));
        }
        if (result.late() > 0) {
            outcome.late().add("%s was late with %,d of %,d".formatted(side, result.late(), result.asked()));
        }
        return result.perSecond();
    }

    private static List<Question> questions(Driver driver) {
        List<String> elements = texts(
                driver,
                "MATCH (e:DataElement) WITH e ORDER BY e.id WITH collect(e.id) AS ids UNWIND range(0, 199) AS i RETURN ids[(i * size(ids)) / 200]");
        List<String> datasets = texts(
                driver, "MATCH (d:Dataset) WHERE COUNT { (d)-[:HAS]->() } >= 50 RETURN d.id ORDER BY d.id LIMIT 50");
        List<String> agencies = texts(driver, "MATCH (a:Agency)-[:OWNS]->() RETURN DISTINCT a.code ORDER BY a.code");
        return List.of(pointRead(elements), nestedPage(datasets), filteredCount(agencies));
    }

    private static List<String> texts(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    private static Question pointRead(List<String> elements) {
        return new Question(
                "point read",
                bodies(elements, "{ element(id: \"$\") { id name definition dataType rawYears } }"),
                bodies(elements, "{ dataElements(where: {id: {eq: \"$\"}}) { id name definition dataType rawYears } }"),
                "MATCH (e:DataElement {id: $value}) RETURN e.id, e.name, e.definition, e.dataType, e.rawYears",
                values(elements));
    }

    private static Question nestedPage(List<String> datasets) {
        return new Question(
                "nested page of 50",
                bodies(
                        datasets,
                        "{ elements(filter: {dataset: \"$\"}, first: 50) { nodes { id name dataset { title system { name agency { code name } } } protectionClasses { code } } } }"),
                bodies(
                        datasets,
                        "{ datasets(where: {id: {eq: \"$\"}}) { elements(limit: 50, sort: [{id: ASC}]) { id name dataset { title protectionClasses { code } system { name agency { code name } } } protectionClasses { code } } } }"),
                """
                MATCH (d:Dataset {id: $value})<-[:HAS]-(s:SourceSystem)<-[:OWNS]-(a:Agency)
                MATCH (d)-[:HAS]->(e:DataElement)
                WITH a, s, d, e
                ORDER BY e.id
                LIMIT 50
                RETURN e.id, e.name, d.title, s.name, a.code, a.name,
                  COLLECT { MATCH (e)-[:PROTECTED_BY]->(c) RETURN c.code UNION MATCH (d)-[:PROTECTED_BY]->(c) RETURN c.code }
                """,
                values(datasets));
    }

    private static Question filteredCount(List<String> agencies) {
        return new Question(
                "filtered count",
                bodies(agencies, "{ elements(filter: {agency: \"$\", dataType: TEXT}) { totalCount } }"),
                bodies(
                        agencies,
                        "{ dataElementsConnection(where: {dataType: {eq: \"TEXT\"}, dataset: {some: {system: {some: {agency: {some: {code: {eq: \"$\"}}}}}}}}) { aggregate { count { nodes } } } }"),
                """
                MATCH (:Agency {code: $value})-[:OWNS]->(:SourceSystem)-[:HAS]->(:Dataset)-[:HAS]->(e:DataElement)
                WHERE e.dataType = 'TEXT'
                RETURN count(e)
                """,
                values(agencies));
    }

    private static List<String> bodies(List<String> values, String document) {
        return values.stream()
                .map(value -> Load.body(document.replace("$", value)))
                .toList();
    }

    private static List<Map<String, Object>> values(List<String> values) {
        return values.stream()
                .map(value -> Map.<String, Object>of("value", value))
                .toList();
    }

    private static void checkEqual(Question question, URI ours, URI theirs) throws IOException, InterruptedException {
        for (int i = 0; i < question.ours().size(); i++) {
            String our = normal(ask(ours, question.ours().get(i)));
            String their = normal(ask(theirs, question.theirs().get(i)));
            if (!our.equals(their)) {
                throw new IOException("Unequal answers to the %s:%n%s%n%s".formatted(question.name(), our, their));
            }
        }
    }

    private static JsonNode ask(URI address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        JsonNode answer = JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (answer.has("errors")) {
            throw new IOException(address + " answered " + answer.get("errors"));
        }
        return answer.get("data");
    }

    /** One text for both servers' shapes of an answer: a count, or a line an element. */
    private static String normal(JsonNode data) {
        JsonNode root = data.iterator().next();
        if (root.has("totalCount")) {
            return root.get("totalCount").asString();
        }
        if (root.has("aggregate")) {
            return root.get("aggregate").get("count").get("nodes").asString();
        }
        JsonNode elements = root.has("nodes") ? root.get("nodes") : elementsOf(root);
        return String.join(
                "\n",
                elements.isArray() ? stream(elements).map(PeerComparison::line).toList() : List.of(line(elements)));
    }

    private static JsonNode elementsOf(JsonNode root) {
        return root.isArray() && root.get(0).has("elements") ? root.get(0).get("elements") : root;
    }

    private static String line(JsonNode element) {
        var line = new StringBuilder();
        for (String field : List.of("id", "name", "definition", "dataType", "rawYears")) {
            line.append(element.path(field).asString("")).append('|');
        }
        JsonNode dataset = only(element.path("dataset"));
        JsonNode system = only(dataset.path("system"));
        JsonNode agency = only(system.path("agency"));
        line.append(dataset.path("title").asString(""))
                .append('|')
                .append(system.path("name").asString(""))
                .append('|');
        line.append(agency.path("code").asString(""))
                .append('|')
                .append(agency.path("name").asString(""))
                .append('|');
        var classes = new TreeSet<String>();
        Stream.concat(stream(element.path("protectionClasses")), stream(dataset.path("protectionClasses")))
                .forEach(each -> classes.add(each.get("code").asString()));
        return line.append(classes).toString();
    }

    private static JsonNode only(JsonNode node) {
        return node.isArray() ? node.get(0) : node;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
