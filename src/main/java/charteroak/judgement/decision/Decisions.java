package charteroak.judgement.decision;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.ground.api.Paging;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps decisions: each is written once, and there is no query here that changes or removes one. */
@Component
record Decisions(SeenGraph seen, Neo4jClient graph) implements NodeSource {

    /** A decision, with the fingerprint of the request that made it. */
    record Kept(Decision decision, String content) {}

    /** The moment a project is asked about. */
    record Asked(ProjectId projectId, Moment moment) {}

    @Override
    public Map<String, BiFunction<String, Viewer, Optional<?>>> byLabel() {
        return Map.of("Decision", (id, viewer) -> byId(new DecisionId(id), viewer));
    }

    Optional<Decision> byId(DecisionId id, Viewer viewer) {
        return kept(id, viewer).map(Kept::decision);
    }

    Optional<Kept> kept(DecisionId id, Viewer viewer) {
        return seen.by(viewer, """
                        MATCH (decision:Decision {id: $id})-[:ABOUT]->(project:Project)
                        WHERE visible(project)
                        RETURN decision {.*, projectId: project.id, factKeys: null, factTexts: null} AS decision
                        """)
                .with("id", id)
                .one(row -> new Kept(decision(row), row.row("decision").text("content")));
    }

    /** The id for a decision on a project: the one the client chose, unless a decision they may not see has it. */
    DecisionId idFor(ProjectId projectId, String key, Viewer viewer) {
        DecisionId plain = DecisionId.keyed(key);
        boolean hidden =
                kept(plain, viewer).isEmpty() && kept(plain, Viewer.SERVER).isPresent();
        return hidden
                ? DecisionId.keyed(
                        key + "-" + Fingerprint.ofLines(projectId, key).substring(0, 12))
                : plain;
    }

    /** The facts that were kept with a decision. */
    CanonicalFacts facts(DecisionId id) {
        return seen.unseen("of a decision that was found for the viewer", """
                        MATCH (decision:Decision {id: $id})
                        RETURN decision.factKeys AS keys, decision.factTexts AS texts
                        """)
                .with("id", id)
                .one(Decisions::facts)
                .orElseThrow();
    }

    private static CanonicalFacts facts(Row row) {
        List<String> keys = row.texts("keys");
        List<String> texts = row.texts("texts");
        SortedMap<String, String> statements = new TreeMap<>();
        IntStream.range(0, Math.min(keys.size(), texts.size()))
                .forEach(at -> statements.put(keys.get(at), texts.get(at)));
        return new CanonicalFacts(statements);
    }

    private static Decision decision(Row row) {
        return Decision.of(row.row("decision"));
    }

    List<Decision> page(ProjectId projectId, Paging paging, Viewer viewer) {
        return seen.by(viewer, """
                        MATCH (project:Project {id: $project})<-[:ABOUT]-(decision:Decision)
                        WHERE visible(project) AND ($after = '' OR decision.number > toInteger($after))
                        WITH project, decision
                        ORDER BY decision.number
                        LIMIT $limit
                        RETURN decision {.*, projectId: project.id, factKeys: null, factTexts: null} AS decision
                        ORDER BY decision.number
                        """).with("project", projectId).page(paging).list(Decisions::decision);
    }

    int count(ProjectId projectId, Viewer viewer) {
        return seen.by(viewer, """
                        MATCH (project:Project {id: $project})<-[:ABOUT]-(decision:Decision)
                        WHERE visible(project)
                        RETURN count(decision)
                        """).with("project", projectId).count();
    }

    /** The latest decision for exactly each project and moment asked about; those without a decision are left out. */
    Map<Asked, Decision> about(Collection<Asked> asked) {
        return seen
                .unseen("of projects that are reported on for the viewer", """
                        UNWIND $asked AS one
                        MATCH (project:Project {id: one.projectId})<-[:ABOUT]-(decision:Decision)
                        WHERE decision.asOf = one.moment.asOf AND decision.knownAt = one.moment.knownAt
                        RETURN decision {.*, projectId: project.id, factKeys: null, factTexts: null} AS decision
                        ORDER BY decision.number
                        """)
                .with("asked", asked)
                .list(Decisions::decision)
                .stream()
                .collect(Collectors.toMap(
                        decision -> new Asked(decision.projectId(), new Moment(decision.asOf(), decision.knownAt())),
                        Function.identity(),
                        (earlier, later) -> later));
    }

    /** Writes a decision on a project that the transaction has locked. */
    void keep(Decision decision, CanonicalFacts facts, String content) {
        graph.query("""
                        WITH $decision AS decided
                        MATCH (project:Project {id: decided.projectId})
                        CREATE (decision:Decision)-[:ABOUT]->(project)
                        SET decision = decided {
                          .*, projectId: null, uses: $uses, factKeys: $factKeys, factTexts: $factTexts, content: $content
                        }
                        """)
                .bindAll(Bound.values(Map.of(
                        "decision", decision,
                        "uses", decision.uses().stream().map(DecidedUse::text).toList(),
                        "factKeys", facts.statements().keySet(),
                        "factTexts", facts.statements().values(),
                        "content", content)))
                .run();
    }
}
