package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** How many of each kind of node and edge there are: in a graph, or as a seed says there must be. */
final class Census {

    private Census() {}

    static Map<String, Long> of(Neo4jClient graph) {
        Map<String, Long> counts = new TreeMap<>();
        graph.query("""
                        MATCH (node)
                        WHERE NOT labels(node)[0] STARTS WITH '__'
                        RETURN labels(node)[0] AS kind, count(node) AS number
                        UNION ALL
                        MATCH (from)-[edge]->()
                        WHERE NOT labels(from)[0] STARTS WITH '__'
                        RETURN type(edge) AS kind, count(edge) AS number
                        """)
                .fetch()
                .all()
                .forEach(row -> counts.put(String.valueOf(row.get("kind")), (Long) row.get("number")));
        return counts;
    }

    /** The counts that follow from a seed by reading it, apart from the queries that write it. */
    static Map<String, Long> expected(Seed seed) {
        Map<String, Long> counts = new TreeMap<>();
        List<Map<String, @Nullable Object>> agencies = Seed.things(seed.programme(), "agencies");
        counts.put("Agency", (long) agencies.size());
        counts.put("HOLDS_ROLE", total(agencies, "roles"));
        counts.put("HAS_SEAT", total(agencies, "seats"));
        long topics = Seed.things(seed.programme(), "learningAgenda").size();
        if (topics > 0) {
            counts.put("LearningAgendaTopic", topics);
            counts.put("SETS", topics);
        }
        counts.put("SourceSystem", (long) seed.systems().size());
        counts.put("Dataset", total(seed.systems(), "datasets"));
        counts.put("DataElement", (long) seed.elements().size());
        counts.put("HAS", total(seed.systems(), "datasets") + seed.elements().size());
        counts.put(
                "Revision",
                seed.elements().stream()
                        .filter(element -> element.get("definition") != null)
                        .count());
        counts.put("REALISES", total(seed.elements(), "concepts"));
        counts.put(
                "PROTECTED_BY",
                total(seed.elements(), "protectionClasses")
                        + total(within(seed.systems(), "datasets"), "protectionClasses"));
        counts.put("LegalBasis", (long) Seed.things(seed.law(), "legalBases").size());
        counts.put("SATISFIES", total(Seed.things(seed.law(), "legalBases"), "satisfies"));
        counts.put("Condition", (long) Seed.things(seed.law(), "conditions").size());
        counts.put(
                "REQUIRES",
                Seed.things(seed.law(), "legalBases").stream()
                        .map(basis -> basis.get("conditions"))
                        .mapToLong(Census::codes)
                        .sum());
        List<Map<String, @Nullable Object>> schedules = within(seed.agreements(), "schedules");
        counts.put("Agreement", (long) seed.agreements().size());
        counts.put("PARTY", total(seed.agreements(), "parties"));
        counts.put("UNDER", total(seed.agreements(), "under"));
        counts.put("Schedule", (long) schedules.size());
        counts.put("GRANTS", total(schedules, "datasets") + total(schedules, "elements"));
        counts.put("CITES", total(schedules, "legalBases"));
        long acts = total(seed.agreements(), "acts") + total(seed.projects(), "acts");
        counts.put("Act", acts);
        counts.put("ON", acts);
        counts.put("Project", (long) seed.projects().size());
        counts.put("ASKS_FOR", total(within(seed.projects(), "uses"), "elements"));
        counts.put("RELIES_ON", total(seed.projects(), "reliesOn"));
        counts.put("DatasetAlias", (long) seed.aliases().size());
        counts.put("MAPS", total(seed.aliases(), "fields"));
        counts.put("SeedLoad", 1L);
        counts.put("GraphVersion", 1L);
        return counts;
    }

    private static long codes(@Nullable Object conditions) {
        return conditions instanceof Collection<?> written
                ? written.stream()
                        .map(text -> String.valueOf(text).replaceAll("\\(.*", ""))
                        .distinct()
                        .count()
                : 0;
    }

    private static long total(List<Map<String, @Nullable Object>> things, String list) {
        return things.stream()
                .map(thing -> thing.get(list))
                .mapToLong(value -> value instanceof Collection<?> items ? items.size() : 0)
                .sum();
    }

    private static List<Map<String, @Nullable Object>> within(List<Map<String, @Nullable Object>> things, String list) {
        return things.stream()
                .flatMap(thing -> Seed.things(thing, list).stream())
                .toList();
    }
}
