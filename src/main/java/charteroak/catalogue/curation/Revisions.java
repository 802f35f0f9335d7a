package charteroak.catalogue.curation;

import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Caller;
import charteroak.ground.audit.Actor;
import charteroak.ground.sentence.Reference;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the texts of definitions. A text is never overwritten; a new one is added beside it. */
@Component
record Revisions(SeenGraph graph) {

    Optional<Revision> byId(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (element:DataElement)-[:HAS_REVISION]->(revision:Revision {id: $id})
                        WHERE visible(element)
                        RETURN revision,
                               EXISTS {
                                 (element)-[:HAS_REVISION]->(later:Revision)
                                 WHERE later.publishedAt > revision.publishedAt
                                   OR (later.publishedAt = revision.publishedAt AND later.number > revision.number)
                               } AS superseded
                        """)
                .with("id", id)
                .one(row -> row.flag("superseded") ? revision(row).superseded() : revision(row));
    }

    Map<ElementId, List<Revision>> ofElements(Collection<ElementId> elementIds) {
        return graph.unseen("of elements that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (:DataElement {id: id})-[:HAS_REVISION]->(revision:Revision)
                        WITH id, revision
                        ORDER BY revision.number DESC
                        RETURN id, collect(revision) AS revisions
                        """)
                .with("ids", elementIds)
                .each(ElementId::new, row -> asTheyStand(row.all("revisions", Revision.class)));
    }

    /** Every text that waits for review, with the element that it would define, among those the viewer may see. */
    List<Waiting> waiting(Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (revision:Revision {state: 'IN_REVIEW'})<-[:HAS_REVISION]-(element:DataElement)
                        WHERE visible(element)
                        RETURN revision, element.id AS element, element.name AS name
                        ORDER BY revision.proposedAt, revision.id
                        """)
                .list(row -> new Waiting(
                        revision(row), new Reference(Reference.Kind.ELEMENT, row.text("element"), row.text("name"))));
    }

    /** A text that waits for review, and the element that it would define. */
    record Waiting(Revision revision, Reference element) {}

    /** The codes of the agencies that own the elements of some revisions, by revision, in one query. */
    Map<String, String> keepers(Collection<Revision> batch) {
        return graph.unseen("of revisions that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (:Revision {id: id})<-[:HAS_REVISION]-(:DataElement)<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                        RETURN id, agency.code AS agency
                        """)
                .with("ids", batch.stream().map(Revision::id).toList())
                .each(row -> row.text("agency"));
    }

    /** The element that a revision defines, locked until the transaction ends; empty when the viewer can see none. */
    Optional<ElementId> lockElementOf(String revision, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (element:DataElement)-[:HAS_REVISION]->(:Revision {id: $revision})
                        WHERE visible(element)
                        SET element.heldBy = $revision
                        REMOVE element.heldBy
                        RETURN element.id AS id
                        """).with("revision", revision).one(row -> row.id("id", ElementId::new));
    }

    /**
     * The revision that already waits for review with exactly this text. Locks the element until the transaction ends.
     */
    Optional<Revision> waiting(ElementId element, String definition, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (element:DataElement {id: $element})
                        WHERE visible(element)
                        SET element.heldBy = 'proposal'
                        REMOVE element.heldBy
                        WITH element
                        MATCH (element)-[:HAS_REVISION]->(revision:Revision {state: 'IN_REVIEW', definition: $definition})
                        RETURN revision
                        ORDER BY revision.number
                        LIMIT 1
                        """)
                .with("element", element)
                .with("definition", definition)
                .one(Revisions::revision);
    }

    /** Adds a text for review; empty when the proposer can see no such element. */
    Optional<Revision> propose(Curation.Proposal proposal, String definition, Instant now, Caller caller) {
        return graph.by(Viewer.of(caller), """
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
                        """)
                .with("element", proposal.element())
                .with("definition", definition)
                .with("reason", proposal.reason())
                .with("proposedBy", Actor.of(caller).name())
                .with("now", now)
                .one(Revisions::revision);
    }

    /** Makes a reviewed text the element's definition. */
    Revision publish(String revision, Instant now) {
        return graph.unseen("answers what it writes", """
                        MATCH (element:DataElement)-[:HAS_REVISION]->(revision:Revision {id: $revision, state: 'IN_REVIEW'})
                        SET revision.state = 'PUBLISHED', revision.publishedAt = $now, element.definition = revision.definition
                        RETURN revision
                        """)
                .with("revision", revision)
                .with("now", now)
                .one(Revisions::revision)
                .orElseThrow();
    }

    private static Revision revision(Row row) {
        return row.row("revision").as(Revision.class);
    }

    /** Of those that were published the last stands, and superseded the others. */
    private static List<Revision> asTheyStand(List<Revision> kept) {
        Optional<Revision> standing = kept.stream()
                .filter(Revision::isPublished)
                .max(Comparator.comparing(Revision::publishedAt).thenComparing(Revision::number));
        return kept.stream()
                .map(revision ->
                        revision.isPublished() && !standing.get().equals(revision) ? revision.superseded() : revision)
                .toList();
    }
}
