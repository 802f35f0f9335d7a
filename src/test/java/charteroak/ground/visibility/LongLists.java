package charteroak.ground.visibility;

import charteroak.ground.visibility.Thing.Sort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Makes lists of a world long that have one thing in it else, some with things that are alike in what comes first in their order. */
final class LongLists {

    private LongLists() {}

    static void in(Neo4jClient graph, World world) {
        graph.query("""
                        MATCH (dataset:Dataset {id: $dataset})
                        UNWIND range(1, 7) AS at
                        CREATE (dataset)-[:ALSO_KNOWN_AS]->(:DatasetAlias {
                          id: 'alias-long-' + at, namespace: 'n' + at % 2, name: 'name' + at, match: 'NAME'})
                        """)
                .bind(world.all(Sort.DATASET).getFirst().id())
                .to("dataset")
                .run();
        graph.query("""
                        MATCH (dataset:Dataset)<-[:HAS]-(system:SourceSystem)
                        UNWIND range(1, 3) AS at
                        CREATE (system)-[:HAS]->(:Dataset {id: 'dataset-long-' + at + '-' + split(dataset.id, '-')[1], title: 'Alike'})
                        """).run();
        graph.query("""
                        MATCH (element:DataElement)-[:HAS_REVISION]->(:Revision)
                        UNWIND range(2, 12) AS at
                        CREATE (element)-[:HAS_REVISION]->(:Revision {
                          id: 'revision-long-' + at + '-' + split(element.id, '-')[1],
                          number: at, definition: 'text', state: 'IN_REVIEW', proposedAt: datetime('2021-01-01T00:00:00Z')})
                        """).run();
        graph.query("""
                        MATCH (license:Agreement)-[:NAMES]->(:LicensedUser)
                        UNWIND range(1, 4) AS at
                        CREATE (license)-[:NAMES]->(:LicensedUser {id: 'user-long-' + at + license.number, name: 'Pat', stateEmployee: true})
                        """).run();
        graph.query("""
                        MATCH (project:Project)<-[:FOR]-(run:Run)<-[:HAS_RUN]-(job:LinkageJob)
                        WITH project, run, job, COLLECT { MATCH (run)-[read:READ]->(version) RETURN {columns: read.columns, version: version} } AS reads
                        UNWIND range(1, 7) AS at
                        CREATE (job)-[:HAS_RUN]->(more:Run)-[:FOR]->(project)
                        SET more = run {.*, id: run.id + '-' + at, runId: run.runId + '-' + at,
                          firstEventAt: CASE WHEN at > 5 THEN null ELSE datetime('2022-02-0' + (at + 1) / 2 + 'T00:00:00.5Z') END}
                        FOREACH (read IN reads | FOREACH (version IN [read.version] |
                          CREATE (more)-[:READ {columns: read.columns, derivations: [], used: []}]->(version)))
                        """).run();
        graph.query("""
                        MATCH (run:Run)-[wrote:WROTE]->(:DatasetVersion)
                        UNWIND range(1, 2) AS at
                        MERGE (extract:Extract {id: 'extract-long-' + at})
                          SET extract += {namespace: 'n', name: 'long' + at, readers: ['PARTICIPANTS', 'SERVER']}
                        MERGE (version:DatasetVersion {id: 'version-long-' + at})
                        MERGE (version)-[:VERSION_OF]->(extract)
                        CREATE (run)-[:WROTE {columns: [], derivations: [], used: []}]->(version)
                        """).run();
        graph.query("""
                        MATCH (project:Project), (agreement:Agreement {kind: 'DSA'})
                        WHERE project.id IN $lawful
                        MERGE (project)-[:RELIES_ON]->(agreement)
                        """)
                .bind(world.lawful().stream().map(Thing::id).toList())
                .to("lawful")
                .run();
        graph.query("""
                        MATCH (finding:Finding)-[:IN]->(run:Run)
                        UNWIND range(1, 4) AS at
                        CREATE (more:Finding)-[:IN]->(run)
                        SET more = finding {.*, id: finding.id + '-' + at, occurredOn: date('2022-01-0' + (at + 1) / 2)}
                        """).run();
    }
}
