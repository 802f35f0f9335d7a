package charteroak.agreements.archive;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Dossiers;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.api.Paging;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads agreements, their schedules and acts: one query for any number of them. */
@Component
class Agreements {

    private static final String NARROWED = """
            MATCH (agreement:Agreement)
            WHERE agreement.number > $after
              AND ($kinds IS NULL OR agreement.kind IN $kinds)
              AND visible(agreement)
              AND ($party IS NULL OR EXISTS { (agreement)-[:PARTY]->(:Agency {code: $party}) })
              AND ($under IS NULL OR EXISTS { (agreement)-[:UNDER]->(upper:Agreement {number: $under}) WHERE visible(upper) })
            """;

    private static final String ONE_PAGE = """
            WITH agreement
            ORDER BY agreement.number
            LIMIT $limit
            """;

    private final Neo4jClient graph;

    Agreements(Neo4jClient graph) {
        this.graph = graph;
    }

    Optional<Agreement> byNumber(String number, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (agreement:Agreement {number: $number})
                        WHERE visible(agreement)
                        RETURN agreement
                        """))
                .bind(number)
                .to("number")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Agreement.class)
                .mappedBy((types, row) -> Agreement.of(new Row(row).row("agreement")))
                .one();
    }

    List<Agreement> byNumbers(Collection<String> numbers, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled("""
                        UNWIND $numbers AS number
                        MATCH (agreement:Agreement {number: number})
                        WHERE visible(agreement)
                        RETURN agreement
                        """))
                .bind(List.copyOf(numbers))
                .to("numbers")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Agreement.class)
                .mappedBy((types, row) -> Agreement.of(new Row(row).row("agreement")))
                .all());
    }

    List<Agreement> byIds(Collection<String> ids, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (agreement:Agreement {id: id})
                        WHERE visible(agreement)
                        RETURN agreement
                        """))
                .bind(ids)
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Agreement.class)
                .mappedBy((types, row) -> Agreement.of(new Row(row).row("agreement")))
                .all());
    }

    List<Agreement> page(AgreementFilter filter, Paging paging, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled(NARROWED + ONE_PAGE + "RETURN agreement"))
                .bindAll(parameters(filter, paging.afterKey(), paging.first() + 1, viewer))
                .fetchAs(Agreement.class)
                .mappedBy((types, row) -> Agreement.of(new Row(row).row("agreement")))
                .all());
    }

    List<Dossier> dossierPage(AgreementFilter filter, String after, int limit, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled(
                        NARROWED + ONE_PAGE + Dossiers.COLLECTED + "RETURN dossier ORDER BY dossier.number"))
                .bindAll(parameters(filter, after, limit, viewer))
                .fetchAs(Dossier.class)
                .mappedBy((types, row) -> Dossier.of(new Row(row).row("dossier")))
                .all());
    }

    int count(AgreementFilter filter, Viewer viewer) {
        return graph.query(Visible.compiled(NARROWED + "RETURN count(agreement)"))
                .bindAll(parameters(filter, "", 0, viewer))
                .fetchAs(Integer.class)
                .one()
                .orElse(0);
    }

    List<Dossier> dossiers(Collection<String> ids) {
        return List.copyOf(graph.query("""
                        UNWIND $ids AS id
                        MATCH (agreement:Agreement {id: id})
                        """ + Dossiers.COLLECTED + "RETURN dossier")
                .bind(ids)
                .to("ids")
                .fetchAs(Dossier.class)
                .mappedBy((types, row) -> Dossier.of(new Row(row).row("dossier")))
                .all());
    }

    Optional<Dossier> ofSchedule(String scheduleId, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (:Schedule {id: $id})<-[:SCHEDULES]-(agreement:Agreement)
                        WHERE visible(agreement)
                        """ + Dossiers.COLLECTED + "RETURN dossier"))
                .bind(scheduleId)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Dossier.class)
                .mappedBy((types, row) -> Dossier.of(new Row(row).row("dossier")))
                .one();
    }

    Optional<Act> act(String id, Viewer viewer) {
        return graph.query(Visible.compiled("""
                        MATCH (act:Act {id: $id})-[:ON]->(subject:Agreement|Project)
                        WHERE visible(subject)
                        RETURN subject.id AS subject,
                        """ + Dossiers.ACT + "AS act"))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Act.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return Act.of(row.text("subject"), row.row("act"));
                })
                .one();
    }

    /** The acts in each project, in the order they take effect. */
    Map<String, List<Act>> actsOfProjects(Collection<String> projectIds) {
        Map<String, List<Act>> acts = listsOf(
                """
                UNWIND $ids AS id
                MATCH (:Project {id: id})<-[:ON]-(act:Act)
                RETURN id,
                """ + Dossiers.ACT + "AS act",
                projectIds,
                Viewer.PUBLIC,
                row -> Act.of(row.text("id"), row.row("act")));
        acts.values().forEach(each -> each.sort(Act.IN_EFFECT));
        return acts;
    }

    /**
     * The schedules that grant some elements and datasets, gathered by agreement. The query starts at the elements and
     * datasets, each once.
     */
    List<Grant> grants(Collection<String> elementAndDatasetIds, Viewer viewer) {
        return List.copyOf(graph.query(Visible.compiled("""
                        UNWIND $ids AS id
                        CALL (id) {
                          MATCH (granted:DataElement {id: id})<-[:GRANTS]-(schedule:Schedule)
                          RETURN schedule
                          UNION ALL
                          MATCH (granted:Dataset {id: id})<-[:GRANTS]-(schedule:Schedule)
                          RETURN schedule
                        }
                        MATCH (schedule)<-[:SCHEDULES]-(agreement:Agreement)
                        WHERE visible(agreement)
                        WITH agreement, collect({granted: id, schedule: schedule.id}) AS grants
                        RETURN
                        """ + DossierShelf.MARK + """
                          AS mark, grants
                        ORDER BY agreement.number
                        """))
                .bind(elementAndDatasetIds)
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Grant.class)
                .mappedBy((types, row) -> Grant.of(new Row(row)))
                .all());
    }

    Map<String, List<Agreement>> above(Collection<String> ids, Viewer viewer) {
        return listsOf("""
                UNWIND $ids AS id
                MATCH (:Agreement {id: id})-[:UNDER]->(found:Agreement)
                WHERE visible(found)
                RETURN id, found
                ORDER BY found.number
                """, ids, viewer, row -> Agreement.of(row.row("found")));
    }

    Map<String, List<Dataset>> datasetsOf(Collection<String> scheduleIds, Viewer viewer) {
        return listsOf("""
                UNWIND $ids AS id
                MATCH (:Schedule {id: id})-[:GRANTS]->(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                WHERE visible(dataset)
                RETURN id, dataset, system, agency
                ORDER BY dataset.title, dataset.id
                """, scheduleIds, viewer, Dataset::ofChain);
    }

    Map<String, List<LegalBasis>> basesOf(Collection<String> scheduleIds) {
        return listsOf("""
                UNWIND $ids AS id
                MATCH (:Schedule {id: id})-[:CITES]->(basis:LegalBasis)
                RETURN id, basis
                ORDER BY basis.code
                """, scheduleIds, Viewer.PUBLIC, row -> LegalBasis.of(row.row("basis")));
    }

    Map<String, Agency> agencies(Collection<String> ids) {
        Map<String, Agency> found = new HashMap<>();
        listsOf("""
                UNWIND $ids AS id
                MATCH (agency:Agency {id: id})
                RETURN id, agency
                """, ids, Viewer.PUBLIC, row -> Agency.of(row.row("agency")))
                .forEach((id, agencies) -> found.put(id, agencies.getFirst()));
        return found;
    }

    Map<String, GrantedElements> grantedElements(Collection<String> scheduleIds, Paging paging, Viewer viewer) {
        Map<String, GrantedElements> pages = new HashMap<>();
        graph.query(Visible.compiled("""
                        UNWIND $ids AS id
                        MATCH (schedule:Schedule {id: id})
                        RETURN
                          id,
                          COUNT { (schedule)-[:GRANTS]->(element:DataElement)<-[:HAS]-(:Dataset) WHERE visible(element) } AS total,
                          COLLECT {
                            MATCH (schedule)-[:GRANTS]->(element:DataElement)<-[:HAS]-(dataset:Dataset)
                            WHERE element.id > $after AND visible(element)
                            WITH element, dataset
                            ORDER BY element.id
                            LIMIT $limit
                            MATCH (dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                            RETURN {element: element, dataset: dataset, system: system, agency: agency}
                            ORDER BY element.id
                          } AS elements
                        """))
                .bindAll(Map.of(
                        "ids",
                        scheduleIds,
                        "after",
                        paging.afterKey(),
                        "limit",
                        paging.first() + 1,
                        "viewer",
                        viewer.tokens()))
                .fetchAs(GrantedElements.class)
                .mappedBy((types, row) -> GrantedElements.of(new Row(row)))
                .all()
                .forEach(page -> pages.put(page.scheduleId(), page));
        return pages;
    }

    private <T> Map<String, List<T>> listsOf(
            String cypher, Collection<String> ids, Viewer viewer, Function<Row, T> read) {
        Map<String, List<T>> lists = new LinkedHashMap<>();
        graph.query(Visible.compiled(cypher))
                .bind(ids)
                .to("ids")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Owned.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    return new Owned(row.text("id"), row);
                })
                .all()
                .forEach(owned -> lists.computeIfAbsent(owned.owner(), id -> new ArrayList<>())
                        .add(read.apply(owned.row())));
        return lists;
    }

    private static Map<String, @Nullable Object> parameters(
            AgreementFilter filter, String after, int limit, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("after", after);
        parameters.put("limit", limit);
        parameters.put("viewer", viewer.tokens());
        parameters.put("party", filter.party());
        parameters.put("under", filter.under());
        parameters.put(
                "kinds",
                filter.kinds() == null
                        ? null
                        : filter.kinds().stream().map(Enum::name).toList());
        return parameters;
    }

    private record Owned(String owner, Row row) {}

    /** The mark of one agreement, and which of its schedules grant which of the things asked about. */
    record Grant(Row mark, List<Granted> granted) {

        static Grant of(Row row) {
            return new Grant(
                    row.row("mark"),
                    row.rows("grants").stream()
                            .map(pair -> new Granted(pair.text("granted"), pair.text("schedule")))
                            .toList());
        }
    }

    /** An element or dataset, and a schedule that grants it. */
    record Granted(String id, String scheduleId) {}

    /** A page of the elements that a schedule grants one by one. */
    record GrantedElements(String scheduleId, List<DataElement> elements, int total) {

        static GrantedElements of(Row row) {
            return new GrantedElements(
                    row.text("id"),
                    row.rows("elements").stream().map(DataElement::ofChain).toList(),
                    row.number("total"));
        }
    }
}
