package charteroak.catalogue.law;

import charteroak.ground.id.Bound;
import charteroak.ground.visibility.SeenGraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes legal bases. Each is written once, and later only its end is added. */
@Component
record Enactments(SeenGraph seen, Neo4jClient graph) {

    /** The codes of conditions and classes that a basis names but the catalog does not have. */
    Set<String> unknown(Legislation.RecordInput basis) {
        Set<String> unknown = new LinkedHashSet<>(codes(basis.conditionTexts()));
        unknown.addAll(basis.classCodes());
        unknown.removeAll(seen.unseen("the law is public", """
                        UNWIND $conditions AS code
                        MATCH (condition:Condition {code: code})
                        RETURN condition.code
                        UNION
                        UNWIND $classes AS code
                        MATCH (class:ProtectionClass {code: code})
                        RETURN class.code AS `condition.code`
                        """)
                .with("conditions", codes(basis.conditionTexts()))
                .with("classes", basis.classCodes())
                .values(String.class));
        return unknown;
    }

    /**
     * The fingerprint of an earlier request with the act id that a client chose; empty when there was none. Locks the
     * id until the transaction ends.
     */
    Optional<String> askedWith(String actId) {
        return seen.unseen("answers its client what was asked with the id they chose", """
                        MERGE (enactment:Enactment {id: $id})
                        SET enactment.writeCount = coalesce(enactment.writeCount, 0) + 1
                        RETURN enactment.content
                        """)
                .with("id", "enactment-" + actId)
                .value(String.class);
    }

    /** Keeps which request was carried out with an act id, and on which basis. */
    void keep(String actId, String code, String content, Instant recordedAt) {
        graph.query("""
                        MATCH (enactment:Enactment {id: $id})
                        MATCH (basis:LegalBasis {code: $code})
                        SET enactment.content = $content, enactment.recordedAt = $recordedAt
                        CREATE (enactment)-[:ENACTS]->(basis)
                        """)
                .bindAll(Bound.values(
                        Map.of("id", "enactment-" + actId, "code", code, "content", content, "recordedAt", recordedAt)))
                .run();
    }

    /**
     * What was recorded under a code before; empty for a new code, for which a basis is made. Locks the code until the
     * transaction ends.
     */
    Optional<String> claim(String code) {
        return seen.unseen("the law is public", """
                        MERGE (basis:LegalBasis {code: $code})
                        ON CREATE SET basis.id = $id
                        SET basis.writeCount = coalesce(basis.writeCount, 0) + 1
                        RETURN coalesce(basis.content, basis.title)
                        """)
                .with("code", code)
                .with("id", "basis-" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .value(String.class);
    }

    void write(Legislation.RecordInput basis, String content, Instant recordedAt) {
        graph.query("""
                        WITH $said AS said
                        MATCH (basis:LegalBasis {code: said.code})
                        SET basis += said {
                          .title, .citation, .appliesTo, .permits, .confidence, .source, .validFrom, .validTo,
                          purposes: $purposes, conditions: $conditionTexts, content: $content, recordedAt: $recordedAt
                        }
                        WITH basis
                        CALL (basis) {
                          UNWIND $classes AS code
                          MATCH (class:ProtectionClass {code: code})
                          CREATE (basis)-[:SATISFIES]->(class)
                        }
                        CALL (basis) {
                          UNWIND $conditions AS code
                          MATCH (condition:Condition {code: code})
                          CREATE (basis)-[:REQUIRES]->(condition)
                        }
                        """)
                .bindAll(Bound.values(Map.of(
                        "said", basis,
                        "purposes", basis.allowed(),
                        "conditionTexts", basis.conditionTexts(),
                        "conditions", codes(basis.conditionTexts()),
                        "classes", basis.classCodes(),
                        "content", content,
                        "recordedAt", recordedAt)))
                .run();
    }

    /** Locks a basis until the transaction ends. */
    void lock(String code) {
        graph.query("""
                        MATCH (basis:LegalBasis {code: $code})
                        SET basis.writeCount = coalesce(basis.writeCount, 0) + 1
                        """).bind(code).to("code").run();
    }

    /** Ends a basis; the end known before stays readable by instant. */
    void end(String code, LocalDate last, Instant recordedAt) {
        graph.query("""
                        MATCH (basis:LegalBasis {code: $code})
                        CREATE (repeal:Repeal {lastDay: $last, recordedAt: $recordedAt})-[:REPEALS]->(basis)
                        SET repeal.before = basis.validTo
                        SET basis.validTo = $last
                        """)
                .bindAll(Bound.values(Map.of("code", code, "last", last, "recordedAt", recordedAt)))
                .run();
    }

    private static Set<String> codes(Set<String> conditionTexts) {
        Set<String> codes = new LinkedHashSet<>();
        conditionTexts.forEach(text -> codes.add(text.replaceFirst("\\(.*", "")));
        return codes;
    }
}
