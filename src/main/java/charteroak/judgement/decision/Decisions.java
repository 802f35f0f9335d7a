package charteroak.judgement.decision;

import charteroak.agreements.agreement.Moment;
import charteroak.ground.api.Paging;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps decisions: each is written once, and there is no query here that changes or removes one. */
@Component
class Decisions {

    private final Neo4jClient graph;

    Decisions(Neo4jClient graph) {
        this.graph = graph;
    }

    /** A decision, with the fingerprint of the request that made it. */
    record Kept(Decision decision, String content) {}

    /** A project, and the moment at which it is asked about. */
    record Asked(String projectId, Moment moment) {}

    Optional<Decision> byId(String id, Viewer viewer) {
        return kept(id, viewer).map(Kept::decision);
    }

    Optional<Kept> kept(String id, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (decision:Decision {id: $id})-[:ABOUT]->(project:Project)
                        WHERE visible(project)
                        RETURN decision {.*, projectId: project.id, factKeys: null, factTexts: null} AS decision
                        """))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Kept.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record).row("decision");
                    return new Kept(Decision.of(row), row.text("content"));
                })
                .one();
    }

    /** The id for a decision on a project: the one the client chose, unless a decision they may not see has it. */
    String idFor(String projectId, String key, Viewer viewer) {
        String plain = "decision-" + key;
        boolean hidden =
                kept(plain, viewer).isEmpty() && kept(plain, Viewer.SERVER).isPresent();
        return hidden ? plain + "-" + Fingerprint.ofLines(projectId, key).substring(0, 12) : plain;
    }

    /** The facts that were kept with a decision. */
    CanonicalFacts facts(String id) {
        return graph.query("""
                        MATCH (decision:Decision {id: $id})
                        RETURN decision.factKeys AS keys, decision.factTexts AS texts
                        """)
                .bind(id)
                .to("id")
                .fetchAs(CanonicalFacts.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    List<String> keys = row.texts("keys");
                    List<String> texts = row.texts("texts");
                    Map<String, String> statements = new TreeMap<>();
                    IntStream.range(0, Math.min(keys.size(), texts.size()))
                            .forEach(at -> statements.put(keys.get(at), texts.get(at)));
                    return new CanonicalFacts(new TreeMap<>(statements));
                })
                .one()
                .orElseThrow();
    }

    List<Decision> page(String projectId, Paging paging, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled("""
                        MATCH (project:Project {id: $project})<-[:ABOUT]-(decision:Decision)
                        WHERE visible(project) AND ($after = '' OR decision.number > toInteger($after))
                        WITH project, decision
                        ORDER BY decision.number
                        LIMIT $limit
                        RETURN decision {.*, projectId: project.id, factKeys: null, factTexts: null} AS decision
                        ORDER BY decision.number
                        """))
                .bindAll(Map.of(
                        "project",
                        projectId,
                        "after",
                        paging.afterKey(),
                        "limit",
                        paging.first() + 1,
                        "viewer",
                        viewer.tokens()))
                .fetchAs(Decision.class)
                .mappedBy((types, row) -> Decision.of(new Row(row).row("decision")))
                .all());
    }

    int count(String projectId, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (project:Project {id: $project})<-[:ABOUT]-(decision:Decision)
                        WHERE visible(project)
                        RETURN count(decision)
                        """))
                .bind(projectId)
                .to("project")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    /** The latest decision for exactly each project and moment asked about; those without a decision are left out. */
    Map<Asked, Decision> about(Collection<Asked> asked) {
        return graph
                .query("""
                        UNWIND $asked AS one
                        MATCH (project:Project {id: one.project})<-[:ABOUT]-(decision:Decision)
                        WHERE decision.asOf = one.asOf AND decision.knownAt = one.knownAt
                        RETURN decision {.*, projectId: project.id, factKeys: null, factTexts: null} AS decision
                        ORDER BY decision.number
                        """)
                .bind(asked.stream()
                        .map(one -> Map.<String, Object>of(
                                "project",
                                one.projectId(),
                                "asOf",
                                one.moment().asOf(),
                                "knownAt",
                                one.moment().knownAt().atOffset(ZoneOffset.UTC)))
                        .toList())
                .to("asked")
                .fetchAs(Decision.class)
                .mappedBy((types, row) -> Decision.of(new Row(row).row("decision")))
                .all()
                .stream()
                .collect(Collectors.toMap(
                        decision -> new Asked(decision.projectId(), new Moment(decision.asOf(), decision.knownAt())),
                        Function.identity(),
                        (earlier, later) -> later));
    }

    /** Writes a decision on a project that the transaction has locked. */
    void keep(Decision decision, CanonicalFacts facts, String content) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", decision.id());
        properties.put("number", decision.number());
        properties.put("verdict", decision.verdict().name());
        properties.put("ruleSet", decision.ruleSet());
        properties.put("inputsHash", decision.inputsHash());
        properties.put("asOf", decision.asOf());
        properties.put("knownAt", decision.knownAt().atOffset(ZoneOffset.UTC));
        properties.put("decidedAt", decision.decidedAt().atOffset(ZoneOffset.UTC));
        properties.put("note", decision.note());
        properties.put("uses", decision.uses().stream().map(DecidedUse::text).toList());
        properties.put("factKeys", List.copyOf(facts.statements().keySet()));
        properties.put("factTexts", List.copyOf(facts.statements().values()));
        properties.put("content", content);
        graph.query("""
                        MATCH (project:Project {id: $project})
                        CREATE (decision:Decision)-[:ABOUT]->(project)
                        SET decision = $properties
                        """)
                .bind(decision.projectId())
                .to("project")
                .bind(properties)
                .to("properties")
                .run();
    }
}
