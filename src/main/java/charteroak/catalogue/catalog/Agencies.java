package charteroak.catalogue.catalog;

import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads agencies and their source systems. */
@Component
record Agencies(SeenGraph graph) {

    private static final String PUBLIC = "agencies are public";

    Optional<Agency> byCode(String code) {
        return byCodes(List.of(code)).stream().findFirst();
    }

    Optional<Agency> byId(AgencyId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    List<Agency> byCodes(Collection<String> codes) {
        return graph.unseen(PUBLIC, """
                        UNWIND $codes AS code
                        MATCH (agency:Agency {code: code})
                        RETURN agency
                        """).with("codes", codes).list(Agencies::agency);
    }

    Map<AgencyId, Agency> byIds(Collection<AgencyId> ids) {
        return graph.unseen(PUBLIC, """
                        UNWIND $ids AS id
                        MATCH (agency:Agency {id: id})
                        RETURN id, agency
                        """).with("ids", ids).each(AgencyId::new, Agencies::agency);
    }

    List<Agency> page(Paging paging) {
        return graph.unseen(PUBLIC, """
                        MATCH (agency:Agency)
                        WHERE agency.code > $after
                        RETURN agency
                        ORDER BY agency.code
                        LIMIT $limit
                        """).page(paging).list(Agencies::agency);
    }

    int count() {
        return graph.unseen(PUBLIC, """
                        MATCH (agency:Agency)
                        RETURN count(agency)
                        """).count();
    }

    Map<AgencyId, List<SourceSystem>> systemsOf(Collection<AgencyId> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (agency:Agency {id: id})-[:OWNS]->(system:SourceSystem)
                        WHERE visible(system)
                        RETURN id, agency, system
                        ORDER BY system.name, system.id
                        """).with("ids", ids).lists(AgencyId::new, SourceSystem::ofPair);
    }

    /**
     * How many elements each agency has that the viewer may see. Where no element of a dataset is more restricted than
     * the dataset, its elements are counted without a look at each.
     */
    Map<AgencyId, Integer> elementCounts(Collection<AgencyId> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (:Agency {id: id})-[:OWNS]->(:SourceSystem)-[:HAS]->(dataset:Dataset)
                        WHERE visible(dataset)
                        RETURN id, sum(CASE
                          WHEN dataset.restrictsElements THEN COUNT { (dataset)-[:HAS]->(element:DataElement) WHERE visible(element) }
                          ELSE COUNT { (dataset)-[:HAS]->() }
                        END) AS elements
                        """).with("ids", ids).each(AgencyId::new, row -> row.number("elements"));
    }

    private static Agency agency(Row row) {
        return Agency.of(row.row("agency"));
    }
}
