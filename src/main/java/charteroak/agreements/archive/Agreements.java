package charteroak.agreements.archive;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Dossiers;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.Dataset;
import charteroak.catalogue.law.LegalBasis;
import charteroak.ground.api.Connection.Keyed;
import charteroak.ground.api.Paging;
import charteroak.ground.id.PublicId;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.ListOrder;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads agreements, their schedules and acts: one query for any number of them. */
@Component
record Agreements(SeenGraph graph) {

    /** The schedules of {@code agreement} that grant the element asked for, and something that the class protects. */
    private static final String GRANTING = """
            MATCH (agreement)-[:SCHEDULES]->(schedule:Schedule)
            WHERE ($element IS NULL OR EXISTS {
                MATCH (element:DataElement {id: $element})<-[:HAS]-(dataset:Dataset)
                WHERE visible(element)
                  AND (EXISTS { (schedule)-[:GRANTS]->(element) } OR EXISTS { (schedule)-[:GRANTS]->(dataset) })
              })
              AND ($protectionClass IS NULL OR EXISTS {
                MATCH (schedule)-[:GRANTS]->(granted:DataElement|Dataset)-[:HAS*0..1]-(carrier:DataElement|Dataset)
                  -[:PROTECTED_BY]->(:ProtectionClass {code: $protectionClass})
                WHERE all(thing IN [granted, carrier] WHERE visible(thing))
              })
            """;

    private static final String NARROWED = """
            MATCH (agreement:Agreement)
            WHERE %s
              AND ($kinds IS NULL OR agreement.kind IN $kinds)
              AND visible(agreement)
              AND ($party IS NULL OR EXISTS { (agreement)-[:PARTY]->(:Agency {code: $party}) })
              AND ($under IS NULL OR EXISTS { (agreement)-[:UNDER]->(upper:Agreement {number: $under}) WHERE visible(upper) })
              AND ($legalBasis IS NULL OR EXISTS {
                (agreement)-[:SCHEDULES]->(:Schedule)-[:CITES]->(:LegalBasis {code: $legalBasis})
              })
            """;

    Optional<Agreement> named(String numberOrId, Viewer viewer) {
        return graph.by(viewer, """
                        CALL () {
                          MATCH (agreement:Agreement {number: $named})
                          RETURN agreement
                          UNION
                          MATCH (agreement:Agreement {id: $named})
                          RETURN agreement
                        }
                        WITH agreement
                        WHERE visible(agreement)
                        RETURN agreement
                        ORDER BY agreement.number = $named DESC
                        """).with("named", numberOrId).one(Agreements::agreement);
    }

    List<Agreement> byNumbers(Collection<String> numbers, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $numbers AS number
                        MATCH (agreement:Agreement {number: number})
                        WHERE visible(agreement)
                        RETURN agreement
                        """).with("numbers", List.copyOf(numbers)).list(Agreements::agreement);
    }

    Map<AgreementId, Agreement> byIds(Collection<AgreementId> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (agreement:Agreement {id: id})
                        WHERE visible(agreement)
                        RETURN id, agreement
                        """).with("ids", ids).each(AgreementId::new, Agreements::agreement);
    }

    List<Keyed<Agreement>> page(AgreementFilter filter, ListOrder order, Paging paging, Viewer viewer) {
        String asked = NARROWED.formatted(order.after())
                + "WITH agreement, %s AS key\n".formatted(order.key())
                + "ORDER BY key%s\nLIMIT $limit\nRETURN agreement, key".formatted(order.direction());
        return graph.by(viewer, asked)
                .with(filter)
                .page(paging)
                .list(row -> new Keyed<>(agreement(row), row.text("key")));
    }

    List<Candidate> candidates(AgreementFilter filter, ListOrder order, String after, int limit, Viewer viewer) {
        String asked = NARROWED.formatted(order.after()) + "WITH agreement, COLLECT {\n" + GRANTING + """
                  RETURN schedule.id
                } AS granting
                WHERE size(granting) > 0 OR $element IS NULL AND $protectionClass IS NULL
                """
                + "WITH agreement, granting, %s AS key\n".formatted(order.key())
                + "ORDER BY key%s\nLIMIT $limit\n".formatted(order.direction())
                + Dossiers.COLLECTED
                + "RETURN dossier, granting, key ORDER BY key" + order.direction();
        return graph.by(viewer, asked)
                .with(filter)
                .with("after", after)
                .with("limit", limit)
                .list(Candidate::of);
    }

    int count(AgreementFilter filter, Viewer viewer) {
        return graph.by(viewer, NARROWED.formatted("true") + "RETURN count(agreement)")
                .with(filter)
                .count();
    }

    List<Dossier> dossiers(Collection<AgreementId> ids) {
        return graph.unseen(
                        "of agreements that were found for the viewer, or for the server to judge by",
                        """
                        UNWIND $ids AS id
                        MATCH (agreement:Agreement {id: id})
                        """ + Dossiers.COLLECTED + "RETURN dossier")
                .with("ids", ids)
                .list(Agreements::dossier);
    }

    Map<AgreementId, String> stamps(Viewer viewer) {
        Map<AgreementId, String> stamps = new LinkedHashMap<>();
        graph.by(viewer, """
                        MATCH (agreement:Agreement)
                        WHERE visible(agreement)
                        RETURN collect(agreement.id) AS ids, collect(coalesce(agreement.stamp, '')) AS stamps
                        """).list(Function.identity()).forEach(row -> {
            List<String> found = row.texts("stamps");
            List<AgreementId> ids = row.ids("ids", AgreementId::new);
            for (int at = 0; at < ids.size(); at++) {
                stamps.put(ids.get(at), found.get(at));
            }
        });
        return stamps;
    }

    Optional<Dossier> ofSchedule(ScheduleId scheduleId, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (:Schedule {id: $id})<-[:SCHEDULES]-(agreement:Agreement)
                        WHERE visible(agreement)
                        """ + Dossiers.COLLECTED + "RETURN dossier")
                .with("id", scheduleId)
                .one(Agreements::dossier);
    }

    Optional<Act> act(ActId id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (act:Act {id: $id})-[:ON]->(subject:Agreement|Project)
                        WHERE visible(subject)
                        RETURN subject.id AS id, subject:Project AS ofProject,
                        """ + Dossiers.ACT + "AS act")
                .with("id", id)
                .one(row -> Act.of(SubjectId.of(row), row.row("act")));
    }

    /** The acts in each project, in the order they take effect. */
    Map<ProjectId, List<Act>> actsOfProjects(Collection<ProjectId> projectIds) {
        Map<ProjectId, List<Act>> acts = graph.unseen(
                        "of projects that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (:Project {id: id})<-[:ON]-(act:Act)
                        RETURN id,
                        """ + Dossiers.ACT + "AS act")
                .with("ids", projectIds)
                .lists(ProjectId::new, row -> Act.of(row.id("id", ProjectId::new), row.row("act")));
        acts.values().forEach(each -> each.sort(Act.IN_EFFECT));
        return acts;
    }

    /**
     * The schedules that grant some elements and datasets, gathered by agreement. The query starts at the elements and
     * datasets, each once.
     */
    List<Grant> grants(Collection<String> elementAndDatasetIds, Viewer viewer) {
        return graph.by(viewer, """
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
                        WITH agreement, collect({id: id, scheduleId: schedule.id}) AS grants
                        RETURN
                        """ + DossierShelf.MARK + """
                          AS mark, grants
                        ORDER BY agreement.number
                        """)
                .with("ids", elementAndDatasetIds)
                .list(row -> new Grant(row.row("mark"), row.all("grants", Granted.class)));
    }

    Map<AgreementId, List<Agreement>> above(Collection<AgreementId> ids, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (:Agreement {id: id})-[:UNDER]->(found:Agreement)
                        WHERE visible(found)
                        RETURN id, found
                        ORDER BY found.number
                        """).with("ids", ids).lists(AgreementId::new, row -> Agreement.of(row.row("found")));
    }

    Map<ScheduleId, List<Dataset>> datasetsOf(Collection<ScheduleId> scheduleIds, Viewer viewer) {
        return graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (:Schedule {id: id})-[:GRANTS]->(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                        WHERE visible(dataset)
                        RETURN id, dataset, system, agency
                        ORDER BY dataset.title, dataset.id
                        """).with("ids", scheduleIds).lists(ScheduleId::new, Dataset::ofChain);
    }

    Map<ScheduleId, List<LegalBasis>> basesOf(Collection<ScheduleId> scheduleIds) {
        return graph.unseen("the law is public", """
                        UNWIND $ids AS id
                        MATCH (:Schedule {id: id})-[:CITES]->(basis:LegalBasis)
                        RETURN id, basis
                        ORDER BY basis.code
                        """)
                .with("ids", scheduleIds)
                .lists(ScheduleId::new, row -> LegalBasis.of(row.row("basis")));
    }

    Map<ScheduleId, GrantedElements> grantedElements(
            Collection<? extends PublicId> scheduleIds, Paging paging, Viewer viewer) {
        return graph.by(viewer, """
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
                        """).with("ids", scheduleIds).page(paging).each(ScheduleId::new, GrantedElements::of);
    }

    private static Agreement agreement(Row row) {
        return Agreement.of(row.row("agreement"));
    }

    private static Dossier dossier(Row row) {
        return Dossier.of(row.row("dossier"));
    }

    /** An agreement that may belong to a list, its key in the order, and its schedules that grant what is asked for, on whatever day. */
    record Candidate(Dossier dossier, String key, List<ScheduleId> granting) {

        static Candidate of(Row row) {
            return new Candidate(Agreements.dossier(row), row.text("key"), row.ids("granting", ScheduleId::new));
        }
    }

    /** The mark of one agreement and which of its schedules grant which of the things asked about. */
    record Grant(Row mark, List<Granted> granted) {}

    /** An element or dataset, and a schedule that grants it. */
    record Granted(String id, ScheduleId scheduleId) {}

    /** A page of the elements that a schedule grants one by one. */
    record GrantedElements(List<DataElement> elements, int total) {

        static GrantedElements of(Row row) {
            return new GrantedElements(
                    row.rows("elements").stream().map(DataElement::ofChain).toList(), row.number("total"));
        }
    }
}
