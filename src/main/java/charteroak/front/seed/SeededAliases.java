package charteroak.front.seed;

import charteroak.front.seedformat.Seed;

/** Writes the names under which lineage events mention datasets, with the elements that their columns show. */
final class SeededAliases {

    private SeededAliases() {}

    static void write(Seed seed, Batches batches) {
        batches.write(seed.aliases(), """
                MATCH (dataset:Dataset {id: row.dataset})
                CREATE (dataset)-[:ALSO_KNOWN_AS]->(alias:DatasetAlias)
                SET alias = {
                  id: row.id,
                  namespace: row.namespace,
                  name: coalesce(row.name, row.prefix, row.pattern),
                  match: CASE WHEN row.prefix IS NOT NULL THEN 'PREFIX' WHEN row.pattern IS NOT NULL THEN 'PATTERN' ELSE 'NAME' END,
                  regex: '\\\\Q' + replace(replace(replace(replace(coalesce(row.pattern, ''),
                    '**', '\\u0001'), '*', '\\\\E[^/]*\\\\Q'), '?', '\\\\E[^/]\\\\Q'), '\\u0001', '\\\\E.*\\\\Q') + '\\\\E'
                }
                WITH row, alias
                UNWIND row.fields AS field
                MATCH (element:DataElement {id: field.value})
                CREATE (alias)-[:MAPS {column: field.key}]->(element)
                """);
    }
}
