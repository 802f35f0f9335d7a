package charteroak.catalogue.curation;

import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.api.Caller;
import charteroak.ground.audit.Actor;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps the texts of definitions. A text is never overwritten; a new one is added beside it. */
@Component
class Revisions {

    private final Neo4jClient graph;

    Revisions(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Revision> byId(String id, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (element:DataElement)-[:HAS_REVISION]->(revision:Revision {id: $id})
                        WHERE visible(element)
                        RETURN revision,
                               EXISTS {
                                 (element)-[:HAS_REVISION]->(later:Revision)
                                 WHERE later.publishedAt > revision.publishedAt
                                   OR (later.publishedAt = revision.publishedAt AND later.number > revision.number)
                               } AS superseded
                        """))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Revision.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    Revision revision = Revision.of(row.row("revision"));
                    return row.flag("superseded") ? revision.superseded() : revision;
                })
                .one();
    }

    Map<String, List<Revision>> ofElements(Collection<DataElement> elements) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (:DataElement {id: id})-[:HAS_REVISION]->(revision:Revision)
                        WITH id, revision
                        ORDER BY revision.number DESC
                        RETURN id, collect(revision) AS revisions
                        """)
                .bind(elements.stream().map(DataElement::id).toList())
                .to("ids")
                .fetchAs(RevisionsOfElement.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new RevisionsOfElement(row.text("id"), asTheyStand(row.rows("revisions")));
                })
                .all()
                .stream()
                .collect(Collectors.toMap(RevisionsOfElement::element, RevisionsOfElement::revisions));
    }

    /** The codes of the agencies that own the elements of some revisions, by revision, in one query. */
    Map<String, String> keepers(Collection<Revision> batch) {
        return graph
                .query("""
                        UNWIND $ids AS id
                        MATCH (:Revision {id: id})<-[:HAS_REVISION]-(:DataElement)<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                        RETURN id, agency.code AS agency
                        """)
                .bind(batch.stream().map(Revision::id).toList())
                .to("ids")
                .fetchAs(Kept.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new Kept(row.text("id"), row.text("agency"));
                })
                .all()
                .stream()
                .collect(Collectors.toMap(Kept::revision, Kept::agency));
    }

    /** The element that a revision defines, locked until the transaction ends; empty when the viewer can see none. */
    Optional<String> lockElementOf(String revision, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (element:DataElement)-[:HAS_REVISION]->(:Revision {id: $revision})
                        WHERE visible(element)
                        SET element.heldBy = $revision
                        REMOVE element.heldBy
                        RETURN element.id
                        """))
                .bind(revision)
                .to("revision")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(String.class)
                .one();
    }

    /**
     * The revision that already waits for review with exactly this text. Locks the element until the transaction ends.
     */
    Optional<Revision> waiting(String element, String definition, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (element:DataElement {id: $element})
                        WHERE visible(element)
                        SET element.heldBy = 'proposal'
                        REMOVE element.heldBy
                        WITH element
                        MATCH (element)-[:HAS_REVISION]->(revision:Revision {state: 'IN_REVIEW', definition: $definition})
                        RETURN revision
                        ORDER BY revision.number
                        LIMIT 1
                        """))
                .bindAll(Map.of("element", element, "definition", definition, "viewer", viewer.tokens()))
                .fetchAs(Revision.class)
                .mappedBy((types, row) -> Revision.of(new Row(row).row("revision")))
                .one();
    }

    /** Adds a text for review; empty when the proposer can see no such element. */
    Optional<Revision> propose(Curation.Proposal proposal, String definition, Instant now, Caller caller) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("element", proposal.element());
        parameters.put("definition", definition);
        parameters.put("reason", proposal.reason());
        parameters.put("proposedBy", Actor.of(caller).name());
        parameters.put("now", now.atOffset(ZoneOffset.UTC));
        parameters.put("viewer", Viewer.of(caller).tokens());
        return graph.query(Visible.compiled("""
                        MATCH (element:DataElement {id: $element})
                        WHERE visible(element)
                        SET element.heldBy = 'proposal'
                        REMOVE element.heldBy
                        WITH element, COUNT { (element)-[:HAS_REVISION]->() } + 1 AS number
                        CREATE (element)-[:HAS_REVISION]->(revision:Revision {
                          id: 'revision-' + substring(element.id, size('element-')) + '-' + number,
                          number: number,
                          definition: $definition,
                          state: 'IN_REVIEW',
                          proposedAt: $now,
                          reason: $reason,
                          proposedBy: $proposedBy
                        })
                        RETURN revision
                        """))
                .bindAll(parameters)
                .fetchAs(Revision.class)
                .mappedBy((types, row) -> Revision.of(new Row(row).row("revision")))
                .one();
    }

    /** Makes a reviewed text the element's definition. */
    Revision publish(String revision, Instant now) {
        return graph.query("""
                        MATCH (element:DataElement)-[:HAS_REVISION]->(revision:Revision {id: $revision, state: 'IN_REVIEW'})
                        SET revision.state = 'PUBLISHED', revision.publishedAt = $now, element.definition = revision.definition
                        RETURN revision
                        """)
                .bindAll(Map.of("revision", revision, "now", now.atOffset(ZoneOffset.UTC)))
                .fetchAs(Revision.class)
                .mappedBy((types, row) -> Revision.of(new Row(row).row("revision")))
                .one()
                .orElseThrow();
    }

    /**
     * The revisions with their present states: of those published, the last is the definition and the others are
     * superseded.
     */
    private static List<Revision> asTheyStand(List<Row> nodes) {
        List<Revision> kept = nodes.stream().map(Revision::of).toList();
        Optional<Revision> standing = kept.stream()
                .filter(Revision::isPublished)
                .max(Comparator.comparing(Revision::publishedAt).thenComparing(Revision::number));
        return kept.stream()
                .map(revision ->
                        revision.isPublished() && !standing.get().equals(revision) ? revision.superseded() : revision)
                .toList();
    }

    private record Kept(String revision, String agency) {}

    private record RevisionsOfElement(String element, List<Revision> revisions) {}
}
