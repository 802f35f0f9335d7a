package charteroak.seed;

import org.springframework.stereotype.Component;

/** Writes the names under which lineage events mention datasets, with the elements that their columns show. */
@Component
class SeededAliases {

    private final Batches batches;

    SeededAliases(Batches batches) {
        this.batches = batches;
    }

    void write(Seed seed) {
        batches.write(seed.aliases(), """
                UNWIND $rows AS row
                MATCH (dataset:Dataset {id: row.dataset})
                CREATE (dataset)-[:ALSO_KNOWN_AS]->(alias:DatasetAlias)
                SET alias = row {.id, .namespace, .name}
                WITH row, alias
                UNWIND row.fields AS field
                MATCH (element:DataElement {id: field.value})
                CREATE (alias)-[:MAPS {column: field.key}]->(element)
                """);
    }
}
