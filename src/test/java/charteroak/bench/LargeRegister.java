package charteroak.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Fills a grown catalogue with agreements and projects. Each project is a copy of one of the seed's with all its documents and acts,
 * which asks for copies of the same elements; the other agreements are copies of standing ones, each granting other elements of its
 * provider. The keys that records are matched by are not copied, so that thousands of schedules grant them. A third of the projects is
 * covered as their model is; a third lacks a provider's vote, and so is not; a third lacks what counsel must attest, and so waits for it.
 */
final class LargeRegister {

    private static final String PROJECT = "2025-04";
    private static final List<String> STANDING = List.of("DSA-2022-S1", "DSA-2022-S2", "DSA-2024-S1");
    private static final int USES = 200;
    private static final int BATCH = 50;
    private static final Label ELEMENT = Label.label("DataElement");
    private static final RelationshipType GRANTS = RelationshipType.withName("GRANTS");
    private static final RelationshipType ASKS_FOR = RelationshipType.withName("ASKS_FOR");

    private final GraphDatabaseService graph;
    private final int projects;
    private final int agreements;
    private final long grants;
    private final Map<String, List<String>> siblings = new HashMap<>();
    private long copies;
    private long granted;

    private LargeRegister(GraphDatabaseService graph, int projects, int agreements, long grants) {
        this.graph = graph;
        this.projects = projects;
        this.agreements = agreements;
        this.grants = grants;
    }

    /** How much was written. */
    record Written(int projects, int agreements, long grants) {}

    static Written write(Path graphFolder, int projects, int agreements, long grants) {
        var server = new DatabaseManagementServiceBuilder(graphFolder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L * 1024 * 1024)
                .build();
        try {
            var register = new LargeRegister(
                    server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME), projects, agreements, grants);
            return register.written();
        } finally {
            server.shutdown();
        }
    }

    private Written written() {
        copies = number("MATCH (dataset:Dataset) WHERE dataset.copy IS NOT NULL RETURN max(dataset.copy) AS n");
        int ofProjects = copyProjects();
        copyStanding(agreements - ofProjects);
        return new Written(projects, agreements, granted);
    }

    private int copyProjects() {
        List<String> documents = ids("""
                MATCH (project:Project {number: $number})
                MATCH (agreement:Agreement)
                WHERE (project)-[:RELIES_ON]->(agreement) OR (agreement)-[:LICENSES]->(project)
                RETURN elementId(agreement) AS id
                """, PROJECT);
        List<String> template = ids("""
                MATCH (project:Project {number: $number})
                CALL (project) {
                  RETURN project AS part
                  UNION
                  MATCH (project)<-[:BECOMES]-(part:Request) RETURN part
                  UNION
                  MATCH (part:Act)-[:ON]->(project) RETURN part
                }
                RETURN elementId(part) AS id
                """, PROJECT);
        template.addAll(partsOf(documents));
        for (int from = 0; from < projects; from += BATCH) {
            try (Transaction transaction = graph.beginTx()) {
                for (int copy = from; copy < Math.min(projects, from + BATCH); copy++) {
                    Map<Node, Node> copied =
                            copy(transaction, template, "project-" + copy, lackingOneOf(copy, transaction, template));
                    ask(transaction, copied, copy);
                }
                transaction.commit();
            }
        }
        return projects * documents.size();
    }

    /** The act a copy does without, in turns none, a vote and an attestation; empty for none. */
    private static String lackingOneOf(int copy, Transaction transaction, List<String> template) {
        String kind = List.of("", "VOTED", "ATTESTED").get(copy % 3);
        return template.stream()
                .filter(id -> kind.equals(transaction.getNodeByElementId(id).getProperty("kind", "none")))
                .findFirst()
                .orElse("");
    }

    private void copyStanding(int count) {
        List<List<String>> templates = new ArrayList<>();
        List<List<String>> elements = new ArrayList<>();
        for (String number : STANDING) {
            templates.add(partsOf(
                    ids("MATCH (agreement:Agreement {number: $number}) RETURN elementId(agreement) AS id", number)));
            elements.add(ids("""
                    MATCH (:Agreement {number: $number})-[:SCHEDULES]->(:Schedule)-[:OF]->(provider:Agency)
                    WITH DISTINCT provider
                    MATCH (provider)-[:OWNS]->(:SourceSystem)-[:HAS]->(:Dataset)-[:HAS]->(element:DataElement)
                    RETURN elementId(element) AS id
                    """, number));
        }
        long left = grants - granted;
        for (int from = 0; from < count; from += BATCH) {
            try (Transaction transaction = graph.beginTx()) {
                for (int copy = from; copy < Math.min(count, from + BATCH); copy++) {
                    int which = copy % STANDING.size();
                    Map<Node, Node> copied = copy(transaction, templates.get(which), "standing-" + copy, "");
                    long share = left * (copy + 1) / count - left * copy / count;
                    grant(transaction, copied, elements.get(which), copy, share);
                }
                transaction.commit();
            }
        }
    }

    private List<String> partsOf(List<String> documents) {
        List<String> parts = new ArrayList<>(documents);
        for (String document : documents) {
            parts.addAll(ids("""
                    MATCH (agreement) WHERE elementId(agreement) = $number
                    CALL (agreement) {
                      MATCH (agreement)-[:SCHEDULES]->(part:Schedule) RETURN part
                      UNION
                      MATCH (agreement)-[:NAMES]->(part:LicensedUser) RETURN part
                      UNION
                      MATCH (part:Act)-[:ON]->(agreement) RETURN part
                    }
                    RETURN elementId(part) AS id
                    """, document));
        }
        return parts;
    }

    /** Copies nodes with what leads from them, to each other's copies or to what both share; all but what is granted and asked for. */
    private static Map<Node, Node> copy(Transaction transaction, List<String> template, String name, String leftOut) {
        Map<Node, Node> copied = new HashMap<>();
        for (String id : template) {
            if (id.equals(leftOut)) {
                continue;
            }
            Node node = transaction.getNodeByElementId(id);
            Node other = transaction.createNode();
            node.getLabels().forEach(other::addLabel);
            node.getAllProperties()
                    .forEach((key, value) -> other.setProperty(
                            key, key.equals("id") || key.equals("number") ? value + "-" + name : value));
            other.setProperty("generated", true);
            copied.put(node, other);
        }
        copied.forEach((node, other) -> {
            for (Relationship each : node.getRelationships(Direction.OUTGOING)) {
                if (!each.isType(GRANTS) && !each.isType(ASKS_FOR)) {
                    Node end = each.getEndNode();
                    Relationship made = other.createRelationshipTo(copied.getOrDefault(end, end), each.getType());
                    each.getAllProperties().forEach(made::setProperty);
                }
            }
        });
        return copied;
    }

    /** Asks for each key itself and for copies of everything else, and grants each where the template grants it. */
    private void ask(Transaction transaction, Map<Node, Node> copied, int copy) {
        Map<Node, List<Node>> granting = new HashMap<>();
        List<Relationship> keys = new ArrayList<>();
        List<Relationship> others = new ArrayList<>();
        copied.forEach((node, other) -> {
            node.getRelationships(Direction.OUTGOING, GRANTS)
                    .forEach(grant -> granting.computeIfAbsent(grant.getEndNode(), element -> new ArrayList<>())
                            .add(other));
            node.getRelationships(Direction.OUTGOING, ASKS_FOR)
                    .forEach(ask -> (ask.getProperty("use").equals("LINKAGE_KEY") ? keys : others).add(ask));
        });
        Set<Node> asked = new HashSet<>();
        for (int use = 0; use < USES; use++) {
            Relationship ask = use < keys.size() ? keys.get(use) : others.get(use % others.size());
            Node like = ask.getEndNode();
            Node element = use < keys.size() ? like : another(transaction, like, copy, asked);
            if (element == null) {
                continue;
            }
            asked.add(element);
            Relationship made =
                    Objects.requireNonNull(copied.get(ask.getStartNode())).createRelationshipTo(element, ASKS_FOR);
            ask.getAllProperties().forEach(made::setProperty);
            for (Node schedule : granting.getOrDefault(like, List.of())) {
                schedule.createRelationshipTo(element, GRANTS);
                granted++;
            }
        }
    }

    /**
     * An element protected, sorted and kept for the same years as a given one, of a copy of its dataset or of the next copies when that
     * has no more; null when the catalogue has none left.
     */
    private @Nullable Node another(Transaction transaction, Node like, int project, Set<Node> asked) {
        List<String> siblings = this.siblings.computeIfAbsent((String) like.getProperty("id"), id -> ids("""
                        MATCH (like:DataElement {id: $number})<-[:HAS]-(:Dataset)-[:HAS]->(element:DataElement)
                        WHERE element.identifierClass = like.identifierClass
                          AND coalesce(element.yearsFrom, 0) = coalesce(like.yearsFrom, 0)
                          AND coalesce(element.yearsTo, 0) = coalesce(like.yearsTo, 0)
                          AND all(class IN COLLECT { MATCH (element)-[:PROTECTED_BY]->(class) RETURN class }
                                  WHERE EXISTS { (like)-[:PROTECTED_BY]->(class) })
                        RETURN element.id AS id ORDER BY id
                        """, id));
        for (long copy = project * 3L; copy < project * 3L + copies; copy++) {
            for (String sibling : siblings) {
                Node element =
                        transaction.findNode(ELEMENT, "id", sibling + "-copy-" + (1 + Math.floorMod(copy, copies)));
                if (!asked.contains(element)) {
                    return element;
                }
            }
        }
        return null;
    }

    private void grant(Transaction transaction, Map<Node, Node> copied, List<String> elements, int copy, long share) {
        List<Node> schedules = copied.keySet().stream()
                .filter(node -> node.hasRelationship(Direction.OUTGOING, GRANTS))
                .toList();
        Node template = schedules.get(copy % schedules.size());
        Node schedule = Objects.requireNonNull(copied.get(template));
        Node key = template.getRelationships(Direction.OUTGOING, GRANTS)
                .iterator()
                .next()
                .getEndNode();
        schedule.createRelationshipTo(key, GRANTS);
        for (int at = 1; at < share; at++) {
            String id = elements.get((int) ((copy * share + at) % elements.size()));
            schedule.createRelationshipTo(transaction.getNodeByElementId(id), GRANTS);
        }
        granted += share;
    }

    private List<String> ids(String query, String number) {
        return graph.executeTransactionally(
                query,
                Map.of("number", number),
                rows -> new ArrayList<>(rows.<String>columnAs("id").stream().toList()));
    }

    private long number(String query) {
        return graph.executeTransactionally(
                query, Map.of(), rows -> rows.<Long>columnAs("n").next());
    }
}
