package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import org.springframework.stereotype.Component;

/** Writes protection classes, the legal bases that satisfy them with their conditions, and what they protect. */
@Component
class SeededLaw {

    private final Batches batches;

    SeededLaw(Batches batches) {
        this.batches = batches;
    }

    void write(Seed seed) {
        batches.write(Seed.things(seed.law(), "protectionClasses"), """
                UNWIND $rows AS row
                CREATE (class:ProtectionClass)
                SET class = row {.id, .code, .name, .description, education: coalesce(row.education, false)}
                """);
        batches.write(Seed.things(seed.law(), "conditions"), """
                UNWIND $rows AS row
                CREATE (condition:Condition)
                SET condition = row {.id, .code, .title, .evaluator, .source}
                """);
        batches.write(Seed.things(seed.law(), "legalBases"), """
                UNWIND $rows AS row
                CREATE (basis:LegalBasis)
                SET basis = row {.id, .code, .title, .citation, .appliesTo, .permits, .purposes, .conditions, .confidence, .source,
                  .validFrom, .validTo}
                WITH row, basis
                UNWIND row.satisfies AS id
                MATCH (class:ProtectionClass {id: id})
                CREATE (basis)-[:SATISFIES]->(class)
                """);
        batches.write(Seed.things(seed.law(), "legalBases"), """
                UNWIND $rows AS row
                MATCH (basis:LegalBasis {id: row.id})
                UNWIND row.conditions AS text
                WITH DISTINCT basis, split(text, '(')[0] AS code
                MATCH (condition:Condition {code: code})
                CREATE (basis)-[:REQUIRES]->(condition)
                """);
        batches.write(seed.systems(), """
                UNWIND $rows AS row
                UNWIND row.datasets AS each
                MATCH (dataset:Dataset {id: each.id})
                UNWIND each.protectionClasses AS id
                MATCH (class:ProtectionClass {id: id})
                CREATE (dataset)-[:PROTECTED_BY]->(class)
                """);
        batches.write(seed.elements(), """
                UNWIND $rows AS row
                MATCH (element:DataElement {id: row.id})
                UNWIND row.protectionClasses AS id
                MATCH (class:ProtectionClass {id: id})
                CREATE (element)-[:PROTECTED_BY]->(class)
                """);
    }
}
