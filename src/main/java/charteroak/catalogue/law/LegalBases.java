package charteroak.catalogue.law;

import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads legal bases. */
@Component
class LegalBases {

    private static final String PUBLIC = "the law is public";

    private final SeenGraph graph;

    LegalBases(SeenGraph graph) {
        this.graph = graph;
    }

    Optional<LegalBasis> byCode(String code) {
        return graph.unseen(PUBLIC, """
                        MATCH (basis:LegalBasis {code: $code})
                        RETURN basis
                        """).with("code", code).one(LegalBases::basis);
    }

    List<LegalBasis> byIds(Collection<String> ids) {
        return graph.unseen(PUBLIC, """
                        UNWIND $ids AS id
                        MATCH (basis:LegalBasis {id: id})
                        RETURN basis
                        """).with("ids", ids).list(LegalBases::basis);
    }

    List<LegalBasis> page(Paging paging) {
        return graph.unseen(PUBLIC, """
                        MATCH (basis:LegalBasis)
                        WHERE basis.code > $after
                        RETURN basis
                        ORDER BY basis.code
                        LIMIT $limit
                        """).page(paging).list(LegalBases::basis);
    }

    int count() {
        return graph.unseen(PUBLIC, """
                        MATCH (basis:LegalBasis)
                        RETURN count(basis)
                        """).count();
    }

    Map<String, List<LegalBasis>> thatSatisfy(Collection<String> ids) {
        return graph.unseen(PUBLIC, """
                        UNWIND $ids AS id
                        MATCH (:ProtectionClass {id: id})<-[:SATISFIES]-(basis:LegalBasis)
                        RETURN id, basis
                        ORDER BY basis.code
                        """).with("ids", ids).lists(LegalBases::basis);
    }

    private static LegalBasis basis(Row row) {
        return LegalBasis.of(row.row("basis"));
    }
}
