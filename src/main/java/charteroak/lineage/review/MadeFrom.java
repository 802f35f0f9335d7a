package charteroak.lineage.review;

import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Follows columns and datasets back to the data elements from which they were made, one query for each step. */
@Component
record MadeFrom(SeenGraph graph) {

    private static final int FURTHEST = 12;

    private static final String COLUMN_STEP = """
            UNWIND $from AS id
            CALL (id) {
              MATCH (:Field {id: id})-[edge:DERIVED_FROM]->(source:Field)
              RETURN edge, source
              UNION
              MATCH (:Field {id: id})<-[:HAS_FIELD]-(:Extract)-[edge:DERIVED_FROM]->(source:Field)
              RETURN edge, source
            }
            WITH id, edge, source
            WHERE NOT $carryingValues OR (edge.kind = 'DIRECT' AND NOT edge.masking)
            OPTIONAL MATCH (source)-[:OBSERVES]->(element:DataElement)
            RETURN id AS from, source.id AS source, element.id AS element, element.identifierClass = 'DIRECT_IDENTIFIER' AS identifies
            """;

    private static final String OWN_COLUMN_STEP = """
            MATCH (:Run {id: $run})-[wrote:WROTE]->(:DatasetVersion)-[:VERSION_OF]->(:Extract)
            UNWIND wrote.columns AS id
            MATCH (result:Field {id: id})
            CALL (result, wrote) {
              MATCH (result)-[edge:DERIVED_FROM]->(source:Field)
              WHERE edge.id IN wrote.derivations AND edge.kind = 'DIRECT' AND NOT edge.masking
              RETURN source
              UNION
              MATCH (result)-[:OBSERVES]->()
              RETURN result AS source
            }
            OPTIONAL MATCH (source)-[:OBSERVES]->(element:DataElement)
            RETURN id AS from, source.id AS source, element.id AS element, element.identifierClass = 'DIRECT_IDENTIFIER' AS identifies
            """;

    private static final String RUN_STEP = """
            UNWIND $from AS id
            MATCH (:Extract {id: id})<-[:VERSION_OF]-(:DatasetVersion)<-[:WROTE]-(writer:Run)-[read:READ]->(:DatasetVersion)-[:VERSION_OF]->(source:Extract)
            WITH DISTINCT id, source, read.columns AS columns
            CALL (source, columns) {
              UNWIND coalesce(columns, []) AS column
              MATCH (:Field {id: column})-[:OBSERVES]->(element:DataElement)
              RETURN element.id AS element
              UNION
              MATCH (source)
              WHERE NOT EXISTS { (source)-[:IS]->(:Dataset) }
              RETURN null AS element
            }
            RETURN DISTINCT id AS from, source.id AS source, element, false AS identifies
            """;

    /**
     * The elements from which some columns were computed, or by which their rows were chosen, however many steps ago.
     */
    Set<ElementId> elementsOfColumns(Collection<String> columns) {
        return elements(columns, COLUMN_STEP);
    }

    /** The elements that were read by the runs that wrote some datasets, however many runs ago. */
    Set<ElementId> elementsOfExtracts(Collection<String> extracts) {
        return elements(extracts, RUN_STEP);
    }

    /** The direct identifiers whose unmasked values are in columns that a run wrote, by column. */
    Map<String, Set<ElementId>> identifiersIn(String run) {
        Map<String, Set<ElementId>> found = new TreeMap<>();
        Map<String, Set<String>> roots = new HashMap<>();
        List<Step> steps = graph.unseen(RunReadings.JUDGED_BY_ALL, OWN_COLUMN_STEP)
                .with("run", run)
                .list(Step::of);
        Set<String> frontier = new TreeSet<>();
        for (Step step : steps) {
            if (step.element().isEmpty() && !step.source().equals(step.from())) {
                frontier.add(step.source());
                roots.computeIfAbsent(step.source(), any -> new TreeSet<>()).add(step.from());
            }
            if (step.identifies()) {
                found.computeIfAbsent(step.from(), any -> new TreeSet<>())
                        .add(step.element().orElseThrow());
            }
        }
        for (int distance = 1; distance < FURTHEST && !frontier.isEmpty(); distance++) {
            Set<String> next = new TreeSet<>();
            for (Step step : step(COLUMN_STEP, frontier, true)) {
                Set<String> of = Set.copyOf(roots.getOrDefault(step.from(), Set.of()));
                if (step.identifies()) {
                    of.forEach(root -> found.computeIfAbsent(root, any -> new TreeSet<>())
                            .add(step.element().orElseThrow()));
                } else if (step.element().isEmpty()
                        && roots.computeIfAbsent(step.source(), any -> new TreeSet<>())
                                .addAll(of)) {
                    next.add(step.source());
                }
            }
            frontier = next;
        }
        return found;
    }

    private Set<ElementId> elements(Collection<String> from, String query) {
        Set<ElementId> elements = new TreeSet<>();
        Set<String> seen = new HashSet<>(from);
        Collection<String> frontier = from;
        for (int distance = 0; distance < FURTHEST && !frontier.isEmpty(); distance++) {
            List<String> next = new ArrayList<>();
            for (Step step : step(query, frontier, false)) {
                if (step.element().isPresent()) {
                    elements.add(step.element().get());
                } else if (seen.add(step.source())) {
                    next.add(step.source());
                }
            }
            frontier = next;
        }
        return elements;
    }

    private List<Step> step(String query, Collection<String> from, boolean carryingValues) {
        return graph.unseen(RunReadings.JUDGED_BY_ALL, query)
                .with("from", List.copyOf(from))
                .with("carryingValues", carryingValues)
                .list(Step::of);
    }

    /** A step from a thing to one it was made from, and the element which that one shows; empty when it shows none. */
    private record Step(String from, String source, Optional<ElementId> element, boolean identifies) {

        static Step of(Row row) {
            return new Step(
                    row.text("from"),
                    row.text("source"),
                    Optional.ofNullable(row.optionalId("element", ElementId::new)),
                    row.flag("identifies"));
        }
    }
}
