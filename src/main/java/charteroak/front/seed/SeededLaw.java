package charteroak.front.seed;

import charteroak.front.seedformat.Seed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes protection classes, the legal bases that satisfy them with their conditions, and what they protect. */
final class SeededLaw {

    private SeededLaw() {}

    static void write(Seed seed, Batches batches) {
        batches.write(Seed.things(seed.law(), "protectionClasses"), """
                CREATE (class:ProtectionClass)
                SET class = row {.id, .code, .name, .description, education: coalesce(row.education, false)}
                """);
        batches.write(Seed.things(seed.law(), "conditions"), """
                CREATE (condition:Condition)
                SET condition = row {.id, .code, .title, .evaluator, .source}
                """);
        List<Map<String, @Nullable Object>> bases = Seed.things(seed.law(), "legalBases");
        batches.write(bases, """
                CREATE (basis:LegalBasis)
                SET basis = row {.id, .code, .title, .citation, .appliesTo, .permits, .purposes, .conditions, .confidence, .source,
                  .validFrom, .validTo}
                """);
        batches.join(bases, "LegalBasis", "satisfies", "ProtectionClass", "CREATE (one)-[:SATISFIES]->(other)");
        batches.write(bases, """
                MATCH (basis:LegalBasis {id: row.id})
                UNWIND row.conditions AS text
                WITH DISTINCT basis, split(text, '(')[0] AS code
                MATCH (condition:Condition {code: code})
                CREATE (basis)-[:REQUIRES]->(condition)
                """);
        String protection = "CREATE (one)-[:PROTECTED_BY]->(other)";
        batches.join(seed.datasets(), "Dataset", "protectionClasses", "ProtectionClass", protection);
        batches.join(seed.elements(), "DataElement", "protectionClasses", "ProtectionClass", protection);
    }
}
