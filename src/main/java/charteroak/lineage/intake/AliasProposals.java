package charteroak.lineage.intake;

import charteroak.catalogue.catalog.DatasetId;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds names that wait for an alias: runs read them, no run made them, and no alias matches them. */
@Component
record AliasProposals(SeenGraph graph) {

    private static final String UNNAMED = """
            MATCH (extract:Extract)
            WHERE extract.namespace IS NOT NULL AND extract.name IS NOT NULL
              AND NOT EXISTS { (extract)-[:IS]->(:Dataset) }
              AND NOT EXISTS { (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:WROTE]-(:Run) }
              AND EXISTS { (extract)<-[:VERSION_OF]-(:DatasetVersion)<-[:READ]-(run:Run) WHERE visible(run) }
            """;

    /**
     * A name that waits for an alias.
     *
     * @param id the public id of the extract that has the name
     * @param datasetId the dataset that every other name in the same folder means, as far as the viewer sees; null when
     *     there is none or more than one
     */
    record AliasProposal(
            String id,
            String namespace,
            String name,
            @Nullable DatasetId datasetId) {

        String key() {
            return namespace + "\n" + name;
        }
    }

    List<AliasProposal> page(Paging paging, Viewer viewer) {
        String after = paging.afterKey().isEmpty()
                ? ""
                : "  AND (extract.namespace > $namespace OR (extract.namespace = $namespace AND extract.name > $name))\n";
        return graph.by(viewer, UNNAMED + after + """
                        WITH extract
                        ORDER BY extract.namespace, extract.name
                        LIMIT $limit
                        WITH extract, left(extract.name, size(extract.name) - size(last(split(extract.name, '/')))) AS folder
                        WITH extract, COLLECT {
                          MATCH (alias:DatasetAlias {namespace: extract.namespace})<-[:ALSO_KNOWN_AS]-(dataset:Dataset)
                          WHERE folder <> '' AND alias.name STARTS WITH folder
                            AND NOT substring(alias.name, size(folder)) CONTAINS '/'
                            AND visible(dataset)
                          RETURN DISTINCT dataset.id
                        } AS datasets
                        RETURN extract.id AS id, extract.namespace AS namespace, extract.name AS name,
                               CASE size(datasets) WHEN 1 THEN datasets[0] END AS datasetId
                        ORDER BY namespace, name
                        """)
                .with(place(paging.afterKey()))
                .with("limit", paging.first() + 1)
                .list(row -> row.as(AliasProposal.class));
    }

    int count(Viewer viewer) {
        return graph.by(viewer, UNNAMED + "RETURN count(extract)").count();
    }

    private static Map<String, String> place(String key) {
        if (key.isEmpty()) {
            return Map.of();
        }
        String[] parts = key.split("\n", 2);
        if (parts.length < 2) {
            throw new InvalidInput(Sentence.of("alias.cursorOfProposals"));
        }
        return Map.of("namespace", parts[0], "name", parts[1]);
    }
}
