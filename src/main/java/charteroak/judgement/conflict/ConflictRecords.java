package charteroak.judgement.conflict;

import charteroak.agreements.act.Dossiers;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.ruling.RuleResult.Evidence;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads the facts from which conflicts are found. Every query starts at the schedules in force and follows what they
 * grant, because starting at an element would walk every schedule that ever granted it.
 */
@Component
record ConflictRecords(SeenGraph graph) {

    private static final String DOCUMENTS = """
            MATCH (agreement:Agreement)
            WHERE agreement.kind IN ['EMOU', 'DSA', 'DUL'] AND visible(agreement)
            RETURN
              agreement {
            """ + Dossiers.BINDING + """
                ,
                schedules: COLLECT {
                  MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)
                  OPTIONAL MATCH (schedule)-[:OF]->(provider:Agency)
                  RETURN schedule {.*, provider: provider}
                  ORDER BY schedule.id
                }
              } AS dossier,
              [(agreement)-[:UNDER]->(above:Agreement) | above.id] AS under,
              COLLECT {
                MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)-[:CITES]->(basis:LegalBasis)
                RETURN {schedule: schedule.id, basis: basis.id}
              } AS citations
            ORDER BY agreement.number
            """;

    /** The documents as known at an instant, without those not drafted yet. */
    List<ContradictingDocument> documents(Instant knownAt, Viewer viewer) {
        return graph.by(viewer, DOCUMENTS).list(row -> document(row, knownAt)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ContradictingDocument> document(Row row, Instant knownAt) {
        return Dossier.of(row.row("dossier"))
                .writtenBy(knownAt)
                .map(written -> new ContradictingDocument(
                        written.knownAt(knownAt),
                        new HashSet<>(row.ids("under", AgreementId::new)),
                        row.rows("citations").stream()
                                .map(citation -> new ContradictingDocument.Citation(
                                        citation.id("schedule", ScheduleId::new), citation.text("basis")))
                                .toList()));
    }

    /**
     * The pairs of schedules, among some, that grant the same data on different terms. Each element is compared once
     * among the schedules that grant it or its whole dataset.
     */
    List<Overlap> overlaps(Collection<Shape> schedules, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $schedules AS one
                        MATCH (schedule:Schedule {id: one.scheduleId})-[:GRANTS]->(granted:DataElement|Dataset)
                        CALL (granted) {
                          WITH granted
                          WHERE granted:DataElement
                          RETURN granted AS thing
                          UNION
                          MATCH (granted)-[:HAS]->(element:DataElement)
                          RETURN element AS thing
                        }
                        WITH thing, one
                        WHERE visible(thing)
                        WITH thing, one
                        ORDER BY one.scheduleId
                        WITH thing, collect(DISTINCT one)[..20] AS granting
                        WHERE size(granting) > 1
                        UNWIND granting AS first
                        UNWIND granting AS second
                        WITH thing, first, second
                        WHERE first.scheduleId < second.scheduleId AND first.terms <> second.terms
                        WITH first.scheduleId AS first, second.scheduleId AS second, thing
                        ORDER BY thing.id
                        RETURN first, second, count(thing) AS things, collect({id: thing.id, label: thing.name})[..5] AS sample
                        ORDER BY first, second
                        """)
                .with("schedules", schedules)
                .list(row -> new Overlap(
                        row.id("first", ScheduleId::new),
                        row.id("second", ScheduleId::new),
                        row.number("things"),
                        examples(row)));
    }

    /** Those of some schedules that grant nothing, or something that no agency holds. */
    List<Gone> gone(Collection<ScheduleId> scheduleIds, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $schedules AS id
                        MATCH (schedule:Schedule {id: id})
                        CALL (schedule) {
                          MATCH (schedule)-[:GRANTS]->(thing:DataElement|Dataset)
                          WHERE visible(thing)
                            AND NOT EXISTS { (thing)<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(:Agency) }
                            AND NOT EXISTS { (thing)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(:Agency) }
                          WITH thing
                          ORDER BY thing.id
                          RETURN count(thing) AS things, collect({id: thing.id, label: coalesce(thing.name, thing.title)})[..5] AS sample
                        }
                        WITH id, schedule, things, sample
                        WHERE things > 0 OR NOT EXISTS { (schedule)-[:GRANTS]->() }
                        RETURN id, things, sample
                        ORDER BY id
                        """)
                .with("schedules", scheduleIds)
                .list(row -> new Gone(row.id("id", ScheduleId::new), row.number("things"), examples(row)));
    }

    /** Every legal basis as known at an instant, by id, with the classes it satisfies. */
    Map<String, Enacted> enacted(Instant knownAt) {
        return graph
                .unseen("the law is public", """
                        MATCH (basis:LegalBasis)
                        RETURN
                        """ + LegalBasis.REPEALS + """
                          AS basis, [(basis)-[:SATISFIES]->(class:ProtectionClass) | class.id] AS classes
                        """)
                .list(row ->
                        new Enacted(LegalBasis.of(row.row("basis")).knownAt(knownAt), Set.copyOf(row.texts("classes"))))
                .stream()
                .collect(Collectors.toMap(one -> one.basis().id(), Function.identity()));
    }

    /** Those of some schedules that grant data of a class which no cited basis satisfies, of the bases that are law. */
    List<Unserved> unserved(Collection<ScheduleId> scheduleIds, Collection<String> lawIds, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $schedules AS id
                        MATCH (schedule:Schedule {id: id})
                        WITH id, schedule, COLLECT {
                          MATCH (schedule)-[:CITES]->(basis:LegalBasis)-[:SATISFIES]->(class:ProtectionClass)
                          WHERE basis.id IN $law
                          RETURN DISTINCT class.id
                        } AS served
                        CALL (schedule, served) {
                          MATCH (schedule)-[:GRANTS]->(thing:DataElement|Dataset)-[:PROTECTED_BY]->(class:ProtectionClass)
                          WHERE NOT class.id IN served
                          RETURN class, thing
                          UNION
                          MATCH (schedule)-[:GRANTS]->(:DataElement)<-[:HAS]-(thing:Dataset)
                          WITH DISTINCT thing, served
                          MATCH (thing)-[:PROTECTED_BY]->(class:ProtectionClass)
                          WHERE NOT class.id IN served
                          RETURN class, thing
                          UNION
                          MATCH (schedule)-[:GRANTS]->(:Dataset)-[:HAS]->(thing:DataElement)-[:PROTECTED_BY]->(class:ProtectionClass)
                          WHERE NOT class.id IN served
                          RETURN class, thing
                        }
                        WITH id, class, thing
                        WHERE visible(thing)
                        WITH id, class, thing
                        ORDER BY thing.id
                        WITH id, class, collect(thing) AS unserved
                        RETURN id, class.id AS class, class.name AS name, size(unserved) AS things,
                               [thing IN unserved[..5] | {id: thing.id, label: coalesce(thing.name, thing.title)}] AS sample
                        ORDER BY id, class
                        """)
                .with("schedules", scheduleIds)
                .with("law", lawIds)
                .list(row -> new Unserved(
                        row.id("id", ScheduleId::new),
                        row.text("class"),
                        row.text("name"),
                        row.number("things"),
                        examples(row)));
    }

    /** The classes that protect some data and that no basis which is law satisfies. */
    List<Lawless> lawless(Collection<String> lawIds, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (class:ProtectionClass)
                        WHERE EXISTS { (class)<-[:PROTECTED_BY]-(thing) WHERE visible(thing) }
                          AND NOT EXISTS {
                            MATCH (class)<-[:SATISFIES]-(basis:LegalBasis)
                            WHERE basis.id IN $law
                          }
                        RETURN
                          class.id AS class,
                          class.name AS name,
                          COLLECT {
                            MATCH (class)<-[:PROTECTED_BY]-(dataset:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                            WHERE visible(dataset)
                            RETURN DISTINCT agency
                            UNION
                            MATCH (class)<-[:PROTECTED_BY]-(element:DataElement)<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
                            WHERE visible(element)
                            RETURN DISTINCT agency
                          } AS agencies
                        ORDER BY class
                        """)
                .with("law", lawIds)
                .list(row -> new Lawless(
                        row.text("class"),
                        row.text("name"),
                        row.rows("agencies").stream().map(Agency::of).toList()));
    }

    private static List<Evidence> examples(Row row) {
        return row.rows("sample").stream()
                .map(thing ->
                        new Evidence(thing.text("id"), Sentence.of("conflict.example", Part.text(thing.text("label")))))
                .toList();
    }

    /** A schedule and what it says beside what it grants, in words that can be compared. */
    record Shape(ScheduleId scheduleId, String terms) {}

    /** Two schedules that grant the same elements on different terms. */
    record Overlap(ScheduleId first, ScheduleId second, int things, List<Evidence> sample) {}

    /** A schedule that grants things no agency holds; the number of things is 0 when it grants nothing at all. */
    record Gone(ScheduleId scheduleId, int things, List<Evidence> sample) {}

    /** A schedule that grants things of a class for which it cites no basis. */
    record Unserved(ScheduleId scheduleId, String classId, String className, int things, List<Evidence> sample) {}

    /** A class that no basis satisfies, and the agencies whose data the class protects. */
    record Lawless(String classId, String className, List<Agency> agencies) {}

    /** A legal basis, and the ids of the classes that it satisfies. */
    record Enacted(LegalBasis basis, Set<String> classIds) {}
}
