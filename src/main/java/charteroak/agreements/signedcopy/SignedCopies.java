package charteroak.agreements.signedcopy;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads and writes which files are signed copies of which agreements. */
@Component
record SignedCopies(SeenGraph seen, Neo4jClient graph) {

    /** The file that is kept under a hash, for whoever turns out to see its agreement. */
    Optional<SignedCopy> kept(String sha256) {
        return seen.unseen("is told only to somebody who sees its agreement, which is asked next", """
                        MATCH (copy:SignedCopy {sha256: $sha256})-[:COPY_OF]->(agreement:Agreement)
                        RETURN copy, agreement.id AS agreementId
                        """)
                .with("sha256", sha256)
                .one(SignedCopies::copy);
    }

    /** The files that are kept as signed copies of agreements, for whoever sees these; the latest first. */
    Map<AgreementId, List<SignedCopy>> of(Collection<AgreementId> agreements) {
        return seen.unseen("is told only to somebody who was told its agreement", """
                        UNWIND $agreements AS id
                        MATCH (copy:SignedCopy)-[:COPY_OF]->(agreement:Agreement {id: id})
                        RETURN id, copy, agreement.id AS agreementId
                        ORDER BY copy.keptAt DESC, copy.sha256
                        """)
                .with("agreements", agreements)
                .lists(AgreementId::new, SignedCopies::copy);
    }

    void write(SignedCopy copy) {
        graph.query("""
                        MATCH (agreement:Agreement {id: $agreementId})
                        CREATE (copy:SignedCopy {sha256: $sha256, bytes: $bytes, keptAt: $keptAt})-[:COPY_OF]->(agreement)
                        """).bindAll(Bound.values(Bound.components(copy))).run();
    }

    private static SignedCopy copy(Row row) {
        Row copy = row.row("copy");
        return new SignedCopy(
                copy.text("sha256"),
                copy.number("bytes"),
                copy.instant("keptAt"),
                row.id("agreementId", AgreementId::new));
    }
}
