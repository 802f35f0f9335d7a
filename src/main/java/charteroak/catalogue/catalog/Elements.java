package charteroak.catalogue.catalog;

import charteroak.ground.api.Paging;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads data elements, each with its dataset, system and agency, in one query however many they are. */
@Component
record Elements(SeenGraph graph) {

    /**
     * Starts a page of elements at the narrowest thing the filter names, so that the plan never walks the whole
     * catalog.
     */
    private static final String ALL = """
            MATCH (element:DataElement)
            WHERE element.id > $after AND visible(element)
            MATCH (element)<-[:HAS]-(dataset:Dataset)
            """;

    private static final String NAMED = """
            MATCH (element:DataElement)
            WHERE element.id IN $ids AND element.id > $after AND visible(element)
            MATCH (element)<-[:HAS]-(dataset:Dataset)
            """;

    private static final String OF_DATASET = """
            MATCH (dataset:Dataset {id: $dataset})<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
            WHERE ($system IS NULL OR system.id = $system) AND ($agency IS NULL OR agency.code = $agency) AND visible(dataset)
            """;

    private static final String OF_SYSTEM = """
            MATCH (system:SourceSystem {id: $system})<-[:OWNS]-(agency:Agency)
            WHERE $agency IS NULL OR agency.code = $agency
            MATCH (system)-[:HAS]->(dataset:Dataset)
            WHERE visible(dataset)
            """;

    private static final String OF_AGENCY = """
            MATCH (agency:Agency {code: $agency})-[:OWNS]->(system:SourceSystem)-[:HAS]->(dataset:Dataset)
            WHERE visible(dataset)
            """;

    /**
     * Skips the visibility check on each element of a dataset whose elements are no more restricted than the dataset.
     */
    private static final String ELEMENTS_OF_DATASETS = """
            WITH dataset, dataset.restrictsElements IS NOT NULL AS restricts
            MATCH (dataset)-[:HAS]->(element:DataElement)
            WHERE ($after = '' OR element.id > $after) AND (NOT restricts OR visible(element))
            """;

    private static final String NARROWED = """
            WITH dataset, element
            WHERE ($dataType IS NULL OR element.dataType = $dataType)
              AND ($identifierClass IS NULL OR element.identifierClass = $identifierClass)
              AND ($ids IS NULL OR element.id IN $ids)
              AND ($protectionClass IS NULL
                   OR EXISTS { (element)-[:PROTECTED_BY]->(:ProtectionClass {code: $protectionClass}) }
                   OR EXISTS { (dataset)-[:PROTECTED_BY]->(:ProtectionClass {code: $protectionClass}) })
            """;

    private static final String ONE_PAGE = """
            WITH dataset, element
            ORDER BY element.id
            LIMIT $limit
            """;

    /** Answers each dataset once, with its system and agency, however many of its elements are on the page. */
    private static final String WITH_DATASETS = """
            WITH collect(element) AS page, collect(dataset.id) AS datasetIds, collect(DISTINCT dataset) AS datasets
            RETURN page, datasetIds, COLLECT {
              UNWIND datasets AS dataset
              MATCH (dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
              RETURN {dataset: dataset, system: system, agency: agency}
            } AS chains
            """;

    private static final String COUNTED = """
            RETURN count(element)
            """;

    /** Whether there is a protection class with a code. */
    boolean knowsClass(String code) {
        return graph.unseen("the law is public", "RETURN EXISTS { (:ProtectionClass {code: $code}) } AS known")
                .with("code", code)
                .value(Boolean.class)
                .orElse(false);
    }

    Optional<DataElement> byId(ElementId id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (element:DataElement {id: $id})<-[:HAS]-(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                        WHERE visible(element)
                        RETURN agency, system, dataset, element
                        """).with("id", id).one(DataElement::ofChain);
    }

    /** An element with the definition that was published last by a moment. */
    Optional<DataElement> asOf(ElementId id, Instant moment, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (element:DataElement {id: $id})<-[:HAS]-(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
                        WHERE visible(element)
                        RETURN agency, system, dataset, element {.*, definition: head(COLLECT {
                          MATCH (element)-[:HAS_REVISION]->(revision:Revision {state: 'PUBLISHED'})
                          WHERE revision.publishedAt <= $moment
                          RETURN revision.definition
                          ORDER BY revision.publishedAt DESC, revision.number DESC
                          LIMIT 1
                        })} AS element
                        """).with("id", id).with("moment", moment).one(DataElement::ofChain);
    }

    List<DataElement> byIds(Collection<ElementId> ids, Viewer viewer) {
        SeenGraph.Question asked = graph.by(viewer, """
                UNWIND $ids AS id
                MATCH (element:DataElement {id: id})<-[:HAS]-(dataset:Dataset)
                WHERE visible(element)
                """ + WITH_DATASETS);
        return page(asked.with("ids", ids), List.of()).elements();
    }

    Set<ElementId> hidden(Collection<ElementId> ids, Viewer viewer) {
        return Set.copyOf(graph.by(viewer, """
                        UNWIND $ids AS id
                        MATCH (element:DataElement {id: id})
                        WHERE NOT visible(element)
                        RETURN id
                        """).with("ids", ids).list(row -> row.id("id", ElementId::new)));
    }

    /** A page of elements, with the parts that other features add, in one query. */
    ElementPage page(ElementFilter filter, Paging paging, List<ElementPart> parts, Viewer viewer) {
        String expressions = parts.stream()
                .map(part -> ", %s AS part_%s\n".formatted(part.expression(), part.field()))
                .collect(Collectors.joining());
        SeenGraph.Question asked =
                graph.by(viewer, start(filter) + narrowing(filter) + ONE_PAGE + WITH_DATASETS + expressions);
        return page(asked.with(filter).page(paging), parts);
    }

    private static ElementPage page(SeenGraph.Question asked, List<ElementPart> parts) {
        return asked.one(row -> ElementPage.of(row, parts)).orElse(ElementPage.EMPTY);
    }

    int count(ElementFilter filter, Viewer viewer) {
        SeenGraph.Question asked = graph.by(viewer, start(filter) + narrowing(filter) + COUNTED);
        return asked.with(filter).with("after", "").count();
    }

    Map<ElementId, List<ConceptMatch>> conceptsOf(Collection<ElementId> ids) {
        return graph.unseen("of elements that were found for the viewer", """
                        UNWIND $ids AS id
                        MATCH (:DataElement {id: id})-[:REALISES]->(concept:Concept)
                        RETURN id, collect(concept) AS concepts
                        """)
                .with("ids", ids)
                .each(ElementId::new, row -> row.all("concepts", ConceptMatch.class));
    }

    private static String start(ElementFilter filter) {
        if (filter.dataset() != null) {
            return OF_DATASET + ELEMENTS_OF_DATASETS;
        }
        if (filter.system() != null) {
            return OF_SYSTEM + ELEMENTS_OF_DATASETS;
        }
        if (filter.agency() != null) {
            return OF_AGENCY + ELEMENTS_OF_DATASETS;
        }
        return filter.ids() != null ? NAMED : ALL;
    }

    private static String narrowing(ElementFilter filter) {
        boolean narrows = filter.dataType() != null
                || filter.identifierClass() != null
                || filter.protectionClass() != null
                || filter.ids() != null;
        return narrows ? NARROWED : "";
    }
}
