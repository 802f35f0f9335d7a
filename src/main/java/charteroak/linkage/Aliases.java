package charteroak.linkage;

import charteroak.openlineage.LineageId;
import charteroak.store.Row;
import charteroak.visibility.Readers;
import charteroak.visibility.Viewer;
import charteroak.visibility.Visible;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Declares which catalogue dataset events mean by a name, and binds what they said under it. */
@Component
class Aliases {

    private final Neo4jClient graph;

    Aliases(Neo4jClient graph) {
        this.graph = graph;
    }

    boolean isDataset(String id, Viewer viewer) {
        return graph.query(Visible.compiled("MATCH (dataset:Dataset {id: $id}) WHERE visible(dataset) RETURN true"))
                .bind(id)
                .to("id")
                .bind(viewer.tokens())
                .to("viewer")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }

    /** Declares the alias unless a dataset has it; false when one had it before. */
    boolean declare(String dataset, String namespace, String name) {
        return graph.query("""
                        MERGE (alias:DatasetAlias {namespace: $namespace, name: $name})
                          ON CREATE SET alias.id = $id
                        SET alias.heldBy = $dataset
                        REMOVE alias.heldBy
                        WITH alias
                        WHERE NOT EXISTS { (alias)<-[:ALSO_KNOWN_AS]-(:Dataset) }
                        MATCH (dataset:Dataset {id: $dataset})
                        MERGE (dataset)-[:ALSO_KNOWN_AS]->(alias)
                        """)
                        .bindAll(Map.of(
                                "dataset", dataset,
                                "namespace", namespace,
                                "name", name,
                                "id", LineageId.of("alias", namespace, name)))
                        .run()
                        .counters()
                        .relationshipsCreated()
                > 0;
    }

    /** The id of the dataset that has an alias. */
    String owner(String namespace, String name) {
        return graph.query("""
                        MATCH (:DatasetAlias {namespace: $namespace, name: $name})<-[:ALSO_KNOWN_AS]-(dataset:Dataset)
                        RETURN dataset.id
                        """)
                .bindAll(Map.of("namespace", namespace, "name", name))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /**
     * Binds datasets known from events to the catalogue datasets they are declared to be, and their columns to the elements the
     * alias names or, failing that, to the one element of the dataset with the same name but for case, spaces and punctuation. False
     * when all of that was so before.
     */
    boolean bind(Collection<String> extracts) {
        return graph.query("""
                        UNWIND $extracts AS id
                        MATCH (extract:Extract {id: id})
                        MATCH (alias:DatasetAlias {namespace: extract.namespace, name: extract.name})<-[:ALSO_KNOWN_AS]-(dataset:Dataset)
                        MERGE (extract)-[:IS]->(dataset)
                        SET extract.readers = coalesce(dataset.readers, $participants)
                        WITH extract, alias, dataset
                        CALL (dataset) {
                          MATCH (dataset)-[:HAS]->(element:DataElement)
                          RETURN collect({id: element.id, name: toLower(replace(replace(replace(replace(element.name, '_', ''), ' ', ''), '-', ''), '.', ''))}) AS elements
                        }
                        MATCH (extract)-[:HAS_FIELD]->(field:Field)
                        WHERE NOT EXISTS { (field)-[:OBSERVES]->() }
                        SET field.readers = coalesce(dataset.readers, $participants)
                        WITH alias, field, elements
                        OPTIONAL MATCH (alias)-[:MAPS {column: field.name}]->(mapped:DataElement)
                        WITH field, collect(mapped.id) AS mapped,
                             [element IN elements WHERE element.name = toLower(replace(replace(replace(replace(field.name, '_', ''), ' ', ''), '-', ''), '.', '')) | element.id] AS named
                        WITH field, CASE WHEN size(mapped) > 0 THEN mapped ELSE named END AS candidates
                        WHERE size(candidates) = 1
                        MATCH (element:DataElement {id: candidates[0]})
                        MERGE (field)-[:OBSERVES]->(element)
                        SET field.readers = coalesce(element.readers, $participants)
                        """)
                        .bindAll(Map.of("extracts", extracts, "participants", Readers.PARTICIPANTS.tokens()))
                        .run()
                        .counters().relationshipsCreated() > 0;
    }

    /** Those of the datasets known from events that some catalogue dataset is declared to be. */
    Set<String> aliased(Collection<String> extracts) {
        return Set.copyOf(graph.query("""
                        UNWIND $extracts AS id
                        MATCH (extract:Extract {id: id})
                        MATCH (alias:DatasetAlias {namespace: extract.namespace, name: extract.name})
                        WHERE EXISTS { (alias)<-[:ALSO_KNOWN_AS]-(:Dataset) }
                        RETURN extract.id
                        """)
                .bind(extracts)
                .to("extracts")
                .fetchAs(String.class)
                .all());
    }

    Map<String, List<DatasetAlias>> ofDatasets(Collection<String> datasets) {
        return graph
                .query("""
                        UNWIND $datasets AS id
                        MATCH (:Dataset {id: id})-[:ALSO_KNOWN_AS]->(alias:DatasetAlias)
                        RETURN id, alias
                        ORDER BY alias.namespace, alias.name
                        """)
                .bind(datasets)
                .to("datasets")
                .fetchAs(Owned.class)
                .mappedBy((types, record) -> {
                    Row row = new Row(record);
                    Row alias = row.row("alias");
                    return new Owned(row.text("id"), new DatasetAlias(alias.text("namespace"), alias.text("name")));
                })
                .all()
                .stream()
                .collect(Collectors.groupingBy(Owned::dataset, Collectors.mapping(Owned::alias, Collectors.toList())));
    }

    private record Owned(String dataset, DatasetAlias alias) {}
}
