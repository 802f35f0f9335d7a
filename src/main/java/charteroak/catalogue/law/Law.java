package charteroak.catalogue.law;

import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The law that is recorded. Other features ask here for the bases they cite and the classes that protect their data.
 */
@Service
public class Law {

    private static final String PUBLIC = "the law is public";

    private final SeenGraph graph;
    private final ProtectionClasses classes;

    Law(SeenGraph graph, ProtectionClasses classes) {
        this.graph = graph;
        this.classes = classes;
    }

    /** Throws what tells that the legal basis to which a question is narrowed is not there; null narrows nothing. */
    public void require(@Nullable String code) {
        if (code != null && basis(code).isEmpty()) {
            throw new NotThere(NotThere.Sought.LEGAL_BASIS, code);
        }
    }

    public Optional<LegalBasis> basis(String code) {
        return graph.unseen(PUBLIC, """
                        MATCH (basis:LegalBasis {code: $code})
                        RETURN basis
                        """).with("code", code).one(Law::basis);
    }

    /** Legal bases by public id, in one query; ids that name none are left out. */
    public Map<String, LegalBasis> basesByIds(Collection<String> ids) {
        return graph.unseen(PUBLIC, """
                        UNWIND $ids AS id
                        MATCH (basis:LegalBasis {id: id})
                        RETURN id, basis
                        """).with("ids", ids).each(Law::basis);
    }

    /**
     * The classes that protect each element, including those of its dataset, by the element's public id and sorted by
     * code.
     */
    public Map<ElementId, List<ProtectionClass>> classesOfElements(Collection<ElementId> elementIds) {
        return classes.ofElements(elementIds);
    }

    List<LegalBasis> page(Paging paging) {
        return graph.unseen(PUBLIC, """
                        MATCH (basis:LegalBasis)
                        WHERE basis.code > $after
                        RETURN basis
                        ORDER BY basis.code
                        LIMIT $limit
                        """).page(paging).list(Law::basis);
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
                        """).with("ids", ids).lists(Law::basis);
    }

    Optional<Condition> condition(String id) {
        return graph.unseen(PUBLIC, """
                        MATCH (condition:Condition {id: $id})
                        RETURN condition
                        """).with("id", id).one(row -> Condition.of(row.row("condition")));
    }

    /** What legal bases require, by the public id of each basis and in the order of codes, in one query. */
    public Map<String, List<Condition>> conditionsOf(Collection<String> basisIds) {
        return graph.unseen(PUBLIC, """
                        UNWIND $ids AS id
                        MATCH (:LegalBasis {id: id})-[:REQUIRES]->(condition:Condition)
                        RETURN id, condition
                        ORDER BY condition.code
                        """).with("ids", basisIds).lists(row -> Condition.of(row.row("condition")));
    }

    private static LegalBasis basis(Row row) {
        return LegalBasis.of(row.row("basis"));
    }
}
