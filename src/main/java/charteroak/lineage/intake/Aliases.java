package charteroak.lineage.intake;

import charteroak.catalogue.catalog.DatasetId;
import charteroak.ground.id.Bound;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.lineage.intake.DatasetAlias.AliasColumn;
import charteroak.lineage.openlineage.LineageId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Declares which dataset of the catalog a name in events means, and binds what events said under it. */
@Component
record Aliases(SeenGraph seen, Neo4jClient graph) {

    /**
     * Finds the alias that matches an extract's name, or a name said to be another name of it: the exact alias, or else
     * the closest.
     */
    private static final String MEANT = """
            CALL (extract) {
              UNWIND [[extract.namespace, extract.name]] + [link IN coalesce(extract.symlinks, []) | split(link, $between)] AS named
              MATCH (alias:DatasetAlias {namespace: named[0]})<-[:ALSO_KNOWN_AS]-(dataset:Dataset)
              WHERE (coalesce(alias.match, 'NAME') = 'NAME' AND alias.name = named[1])
                 OR (alias.match = 'PREFIX' AND named[1] STARTS WITH alias.name)
                 OR (alias.match = 'PATTERN' AND named[1] =~ alias.regex)
              RETURN alias, dataset
              ORDER BY CASE coalesce(alias.match, 'NAME') WHEN 'NAME' THEN 0 WHEN 'PREFIX' THEN 1 ELSE 2 END,
                       size(alias.name) DESC, alias.name, alias.namespace
              LIMIT 1
            }
            """;

    boolean isDataset(DatasetId id, Viewer viewer) {
        return seen.by(viewer, "MATCH (dataset:Dataset {id: $id}) WHERE visible(dataset) RETURN true")
                .with("id", id)
                .value(Boolean.class)
                .orElse(false);
    }

    /** Those of some columns whose element is none of a dataset that the viewer can see. */
    List<String> strangers(DatasetId dataset, Collection<AliasColumn> columns, Viewer viewer) {
        return seen.by(viewer, """
                        UNWIND $columns AS column
                        WITH column
                        WHERE NOT EXISTS {
                          MATCH (:Dataset {id: $dataset})-[:HAS]->(element:DataElement {id: column.subject})
                          WHERE visible(element)
                        }
                        RETURN column.column
                        """)
                .with("dataset", dataset)
                .with("columns", columns)
                .values(String.class);
    }

    /** Declares an alias unless a dataset already has it; false when one does. */
    boolean declare(DatasetId dataset, DatasetAlias alias) {
        return graph.query("""
                        MERGE (alias:DatasetAlias {namespace: $alias.namespace, name: $alias.name})
                          ON CREATE SET alias.id = $id
                        SET alias.heldBy = $dataset
                        REMOVE alias.heldBy
                        WITH alias
                        WHERE NOT EXISTS { (alias)<-[:ALSO_KNOWN_AS]-(:Dataset) }
                        MATCH (dataset:Dataset {id: $dataset})
                        MERGE (dataset)-[:ALSO_KNOWN_AS]->(alias)
                        SET alias.match = $alias.match, alias.regex = $regex
                        WITH alias
                        UNWIND $alias.columns AS column
                        MATCH (element:DataElement {id: column.subject})
                        MERGE (alias)-[:MAPS {column: column.column}]->(element)
                        """)
                        .bindAll(Bound.values(Map.of(
                                "dataset",
                                dataset,
                                "alias",
                                alias,
                                "regex",
                                alias.regex(),
                                "id",
                                LineageId.of("alias", alias.namespace(), alias.name()))))
                        .run()
                        .counters()
                        .relationshipsCreated()
                > 0;
    }

    /** Removes an alias of a dataset; false when the dataset has no such alias. */
    boolean remove(DatasetId dataset, String namespace, String name) {
        return graph.query("""
                        MATCH (:Dataset {id: $dataset})-[:ALSO_KNOWN_AS]->(alias:DatasetAlias {namespace: $namespace, name: $name})
                        DETACH DELETE alias
                        """)
                        .bindAll(Bound.values(Map.of("dataset", dataset, "namespace", namespace, "name", name)))
                        .run()
                        .counters()
                        .nodesDeleted()
                > 0;
    }

    /** The extracts whose names an alias matches. */
    List<String> named(DatasetAlias alias) {
        String form = switch (alias.match()) {
            case NAME -> "named = $name";
            case PREFIX -> "named STARTS WITH $name";
            case PATTERN -> "named =~ $regex";
        };
        return seen.unseen("binds all that aliases name and tells nobody", """
                        CALL () {
                          MATCH (extract:Extract {namespace: $namespace})
                          WITH extract, extract.name AS named
                          WHERE %1$s
                          RETURN extract
                          UNION
                          MATCH (extract:Extract)
                          WHERE extract.symlinks IS NOT NULL
                          UNWIND extract.symlinks AS link
                          WITH extract, split(link, $between) AS parts
                          WITH extract, parts, parts[1] AS named
                          WHERE parts[0] = $namespace AND %1$s
                          RETURN extract
                        }
                        RETURN DISTINCT extract.id
                        ORDER BY extract.id
                        """.formatted(form))
                .with("namespace", alias.namespace())
                .with("name", alias.name())
                .with("between", DatasetRecords.BETWEEN)
                .with("regex", alias.regex())
                .values(String.class);
    }

    /** Unbinds extracts from datasets they are no longer declared to be; false when nothing changed. */
    boolean unbind(Collection<String> extracts) {
        return graph.query("""
                        UNWIND $extracts AS id
                        MATCH (extract:Extract {id: id})-[bond:IS]->(former:Dataset)
                        OPTIONAL
                        """ + MEANT + """
                        WITH extract, bond, former, dataset
                        WHERE dataset IS NULL OR dataset <> former
                        DELETE bond
                        SET extract.readers = $participants
                        WITH extract
                        MATCH (extract)-[:HAS_FIELD]->(field:Field)
                        SET field.readers = $participants
                        WITH field
                        MATCH (field)-[shows:OBSERVES]->()
                        DELETE shows
                        """)
                        .bindAll(binding(extracts))
                        .run()
                        .counters()
                        .relationshipsDeleted()
                > 0;
    }

    private static Map<String, Object> binding(Collection<String> extracts) {
        return Map.of(
                "extracts", extracts, "between", DatasetRecords.BETWEEN, "participants", Readers.PARTICIPANTS.tokens());
    }

    /** The id of the dataset that has an alias. */
    DatasetId owner(String namespace, String name) {
        return seen.unseen("told only to those who see the dataset", """
                        MATCH (:DatasetAlias {namespace: $namespace, name: $name})<-[:ALSO_KNOWN_AS]-(dataset:Dataset)
                        RETURN dataset.id AS id
                        """)
                .with("namespace", namespace)
                .with("name", name)
                .one(row -> row.id("id", DatasetId::new))
                .orElseThrow();
    }

    /**
     * Binds extracts to the datasets they are declared to be, and each column to the element the alias names or else to
     * the dataset's one element of the same name, ignoring case, spaces and punctuation. False when nothing changed.
     */
    boolean bind(Collection<String> extracts) {
        return graph.query("""
                        UNWIND $extracts AS id
                        MATCH (extract:Extract {id: id})
                        """ + MEANT + """
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
                        .bindAll(binding(extracts))
                        .run()
                        .counters()
                        .relationshipsCreated()
                > 0;
    }

    /** Those of some extracts that are declared to be a dataset of the catalog. */
    Set<String> aliased(Collection<String> extracts) {
        return Set.copyOf(seen.unseen("binds all that aliases name and tells nobody", """
                        UNWIND $extracts AS id
                        MATCH (extract:Extract {id: id})
                        """ + MEANT + """
                        RETURN extract.id
                        """)
                .with("extracts", extracts)
                .with("between", DatasetRecords.BETWEEN)
                .values(String.class));
    }

    /** An alias of a dataset with all its columns. */
    Optional<DatasetAlias> whole(DatasetId dataset, String namespace, String name) {
        return seen.unseen(
                        "the trail keeps what is removed whole, and tells it to those who see all that it names", """
                        MATCH (:Dataset {id: $dataset})-[:ALSO_KNOWN_AS]->(alias:DatasetAlias {namespace: $namespace, name: $name})
                        RETURN alias {.namespace, .name, match: coalesce(alias.match, 'NAME'), columns: COLLECT {
                          MATCH (alias)-[maps:MAPS]->(element:DataElement)
                          RETURN {column: maps.column, subject: element.id}
                        }} AS alias
                        """)
                .with("dataset", dataset)
                .with("namespace", namespace)
                .with("name", name)
                .one(row -> row.row("alias").as(DatasetAlias.class));
    }

    /** The aliases of datasets that were found for a participant, with the columns whose elements they can see. */
    Map<DatasetId, List<DatasetAlias>> ofDatasets(Collection<DatasetId> datasets, Viewer viewer) {
        return seen.by(viewer, """
                        UNWIND $datasets AS id
                        MATCH (:Dataset {id: id})-[:ALSO_KNOWN_AS]->(alias:DatasetAlias)
                        RETURN id, alias {.namespace, .name, match: coalesce(alias.match, 'NAME'), columns: COLLECT {
                          MATCH (alias)-[maps:MAPS]->(element:DataElement)
                          WHERE visible(element)
                          RETURN {column: maps.column, subject: element.id}
                          ORDER BY maps.column
                        }} AS alias
                        ORDER BY alias.namespace, alias.name
                        """)
                .with("datasets", datasets)
                .lists(DatasetId::new, row -> row.row("alias").as(DatasetAlias.class));
    }
}
