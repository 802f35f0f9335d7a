package charteroak.agreements.negotiation;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.clause.Term;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleFormalities;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.id.Bound;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes agreements, schedules and named users, and looks up what they name. */
@Component
record Drafts(SeenGraph seen, Neo4jClient graph) {

    ScheduleFormalities.Named named(Collection<ScheduleInput> schedules, Viewer viewer) {
        Set<String> providers = new HashSet<>();
        Set<String> bases = new HashSet<>();
        Set<String> granted = new HashSet<>();
        for (ScheduleInput schedule : schedules) {
            if (schedule.provider() != null) {
                providers.add(schedule.provider());
            }
            bases.addAll(schedule.bases());
            granted.addAll(schedule.granted());
        }
        return new ScheduleFormalities.Named(
                agencies(providers),
                Set.copyOf(seen.unseen("the law is public", """
                        UNWIND $codes AS id
                        MATCH (basis:LegalBasis {code: id})
                        RETURN id
                        """)
                        .with("codes", bases)
                        .values(String.class)),
                seen.by(viewer, """
                        UNWIND $ids AS id
                        CALL (id) {
                          MATCH (element:DataElement {id: id})<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(owner:Agency)
                          WHERE visible(element)
                          RETURN owner
                          UNION
                          MATCH (dataset:Dataset {id: id})<-[:HAS]-(:SourceSystem)<-[:OWNS]-(owner:Agency)
                          WHERE visible(dataset)
                          RETURN owner
                        }
                        RETURN id, owner.code AS owner
                        """).with("ids", granted).each(row -> row.text("owner")));
    }

    Map<String, Agency> agencies(Collection<String> codes) {
        return seen.unseen("agencies are public", """
                        UNWIND $codes AS id
                        MATCH (agency:Agency {code: id})
                        RETURN id, agency
                        """).with("codes", codes).each(row -> Agency.of(row.row("agency")));
    }

    /** Those of some numbers that projects have. */
    Set<String> projects(Collection<String> numbers, Viewer viewer) {
        return Set.copyOf(seen.by(viewer, """
                        UNWIND $numbers AS id
                        MATCH (project:Project {number: id})
                        WHERE visible(project)
                        RETURN id
                        """).with("numbers", numbers).values(String.class));
    }

    /**
     * The codes of the conditions that counsel can attest for a schedule: that they hold, or that the clauses stated
     * for them are adequate.
     */
    Set<String> attestable(@Nullable ScheduleId scheduleId, Predicate<String> stated) {
        if (scheduleId == null) {
            return Set.of();
        }
        return seen
                .unseen("the law is public, and the formalities know the schedule as one of the agreement", """
                        MATCH (:Schedule {id: $id})-[:CITES]->(:LegalBasis)-[:REQUIRES]->(condition:Condition)
                        WHERE condition.evaluator IN ['ATTESTED', 'FIELD']
                        RETURN DISTINCT condition.code AS code, condition.evaluator AS evaluator
                        """)
                .with("id", scheduleId)
                .list(Function.identity())
                .stream()
                .filter(row -> row.text("evaluator").equals("ATTESTED") || stated.test(row.text("code")))
                .map(row -> row.text("code"))
                .collect(Collectors.toSet());
    }

    /** The codes of the conditions that counsel attests, of the law that each schedule cites. */
    Map<ScheduleId, Set<String>> attested(Collection<ScheduleId> schedules) {
        Map<ScheduleId, Set<String>> attested = new HashMap<>();
        seen.unseen("the law is public, and what waits is told of agreements that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (:Schedule {id: id})-[:CITES]->(:LegalBasis)-[:REQUIRES]->(condition:Condition {evaluator: 'ATTESTED'})
                        RETURN DISTINCT id, condition.code AS code
                        """)
                .with("ids", schedules)
                .list(Function.identity())
                .forEach(row -> attested.computeIfAbsent(row.id("id", ScheduleId::new), any -> new TreeSet<>())
                        .add(row.text("code")));
        return attested;
    }

    /** Makes an agreement unless its id exists, and locks the id until the transaction ends; false when it existed. */
    boolean claim(AgreementId id) {
        return seen.unseen("answers what it writes", """
                        MERGE (agreement:Agreement {id: $id})
                        SET agreement.stamp = randomUUID()
                        RETURN agreement.number IS NOT NULL
                        """)
                .with("id", id)
                .value(Boolean.class)
                .orElseThrow();
    }

    void write(AgreementId id, DraftInput draft) {
        Map<String, Object> parameters = Map.of(
                "id", id,
                "draft", draft,
                "title", draft.title().strip(),
                "illustrative", Boolean.TRUE.equals(draft.illustrative()),
                "termCodes", draft.stated().stream().map(Term::code).toList(),
                "termTexts", draft.stated().stream().map(Term::text).toList(),
                "under", draft.above(),
                "reliedOnBy", draft.relying());
        graph.query("""
                        MATCH (agreement:Agreement {id: $id})
                        SET agreement += {
                          number: $draft.number, kind: $draft.kind, title: $title, scope: $draft.scope,
                          illustrative: $illustrative, source: $draft.source, termFrom: $draft.termFrom,
                          termTo: $draft.termTo, termCodes: $termCodes, termTexts: $termTexts
                        }
                        WITH agreement
                        CALL (agreement) {
                          UNWIND $draft.parties AS party
                          MATCH (agency:Agency {code: party.agency})
                          CREATE (agreement)-[:PARTY {role: party.role}]->(agency)
                        }
                        CALL (agreement) {
                          UNWIND $under AS number
                          MATCH (upper:Agreement {number: number})
                          CREATE (agreement)-[:UNDER]->(upper)
                        }
                        CALL (agreement) {
                          MATCH (project:Project {number: $draft.licenses})
                          CREATE (agreement)-[:LICENSES]->(project)
                        }
                        CALL (agreement) {
                          UNWIND $reliedOnBy AS number
                          MATCH (project:Project {number: number})
                          CREATE (project)-[:RELIES_ON]->(agreement)
                        }
                        """).bindAll(Bound.values(parameters)).run();
    }

    /** What is added to an agreement under an id, when, and by which request. */
    record Added(SubjectId agreementId, String id, Instant recordedAt, String content) {}

    void write(Added added, ScheduleInput schedule) {
        Map<String, Object> parameters = Map.of(
                "added", added,
                "schedule", schedule,
                "purposes", schedule.purposes().stream().distinct().toList(),
                "bases", schedule.bases(),
                "granted", schedule.granted());
        graph.query("""
                        MATCH (agreement:Agreement {id: $added.agreementId})
                        CREATE (agreement)-[:SCHEDULES]->(schedule:Schedule)
                        SET schedule = {
                          id: $added.id, purposes: $purposes, yearsFrom: $schedule.yearsFrom, yearsTo: $schedule.yearsTo,
                          elementList: $schedule.elementList, recordedAt: $added.recordedAt, content: $added.content
                        }
                        WITH schedule
                        CALL (schedule) {
                          MATCH (provider:Agency {code: $schedule.provider})
                          CREATE (schedule)-[:OF]->(provider)
                        }
                        CALL (schedule) {
                          UNWIND $bases AS code
                          MATCH (basis:LegalBasis {code: code})
                          CREATE (schedule)-[:CITES]->(basis)
                        }
                        CALL (schedule) {
                          UNWIND $granted AS id
                          MATCH (element:DataElement {id: id})
                          CREATE (schedule)-[:GRANTS]->(element)
                        }
                        CALL (schedule) {
                          UNWIND $granted AS id
                          MATCH (dataset:Dataset {id: id})
                          CREATE (schedule)-[:GRANTS]->(dataset)
                        }
                        """).bindAll(Bound.values(parameters)).run();
    }

    void write(Added added, Drafting.NameUserInput user) {
        Map<String, Object> parameters =
                Map.of("added", added, "user", user, "name", user.name().strip());
        graph.query("""
                        MATCH (agreement:Agreement {id: $added.agreementId})
                        CREATE (agreement)-[:NAMES]->(user:LicensedUser)
                        SET user = {
                          id: $added.id, name: $name, organisation: $user.organisation,
                          stateEmployee: $user.stateEmployee, recordedAt: $added.recordedAt, content: $added.content
                        }
                        """).bindAll(Bound.values(parameters)).run();
    }

    /** The fingerprint of the request that added a schedule or user; empty when there is no such thing. */
    Optional<String> contentOf(String id) {
        return seen.unseen("of a part of an agreement that was found for the caller", """
                        OPTIONAL MATCH (schedule:Schedule {id: $id})
                        OPTIONAL MATCH (user:LicensedUser {id: $id})
                        WITH coalesce(schedule, user) AS thing
                        WHERE thing IS NOT NULL
                        RETURN coalesce(thing.content, '')
                        """)
                .with("id", id)
                .value(String.class);
    }
}
