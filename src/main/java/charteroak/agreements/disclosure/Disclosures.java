package charteroak.agreements.disclosure;

import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the audiences of things, and compiles them into the readers that every query checks. Callers check the
 * permission and record the change.
 */
@Component
public class Disclosures {

    /** The narrowest of several audiences: the thing's own and those of what it is part of. */
    private static final String FEWEST = """
            reduce(fewest = 'PUBLIC', each IN [%s] | CASE
              WHEN each = 'OWNING_AGENCY' OR fewest = 'OWNING_AGENCY' THEN 'OWNING_AGENCY'
              WHEN each = 'PARTICIPANTS' OR fewest = 'PARTICIPANTS' THEN 'PARTICIPANTS'
              ELSE 'PUBLIC'
            END)
            """;

    /**
     * Sets the readers of {@code thing} for {@code audience}, given in {@code owners} the codes of the agencies whose
     * thing it is. Whoever wrote a request, alone or beside others, goes on seeing it.
     */
    private static final String COMPILED = """
            SET thing.readers = CASE audience
              WHEN 'PARTICIPANTS' THEN $participants
              WHEN 'OWNING_AGENCY' THEN [code IN owners | 'AGENCY:' + code] + $overseers
              WHEN 'AUTHOR' THEN $ownOverseers
            END
            FOREACH (author IN CASE WHEN audience = 'PUBLIC' OR thing.author IS NULL THEN [] ELSE [thing.author] END
                + CASE WHEN audience = 'PUBLIC' THEN [] ELSE reduce(
                    beside = [], form IN [(thing)<-[:FORM_OF]-(written:RequestForm) | written] | beside + coalesce(form.coAuthors, [])) END |
              SET thing.readers = thing.readers + [$author + author])
            FOREACH (once IN CASE WHEN audience = 'PUBLIC' THEN [] ELSE [1] END | SET thing:Restricted)
            FOREACH (once IN CASE WHEN audience = 'PUBLIC' THEN [1] ELSE [] END | REMOVE thing:Restricted)
            """;

    private static final String SYSTEMS = """
            MATCH (agency:Agency)-[:OWNS]->(thing:SourceSystem)
            WHERE thing.id = $id
            WITH thing, [agency.code] AS owners,
            """ + FEWEST.formatted("thing.audience") + " AS audience\n" + COMPILED;

    private static final String DATASETS =
            """
            MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem)-[:HAS]->(thing:Dataset)
            WHERE $id IN [system.id, thing.id]
            SET thing.restrictsElements =
              CASE WHEN EXISTS { (thing)-[:HAS]->(part:DataElement) WHERE part.audience <> 'PUBLIC' } THEN true END
            WITH thing, [agency.code] AS owners,
            """ + FEWEST.formatted("system.audience, thing.audience") + " AS audience\n" + COMPILED + """
            WITH thing
            MATCH (thing)<-[:IS]-(extract:Extract)
            SET extract.readers = coalesce(thing.readers, $participants)
            """;

    private static final String ELEMENTS_OF = """
            MATCH (agency:Agency)-[:OWNS]->(system:SourceSystem)-[:HAS]->(dataset:Dataset)-[:HAS]->(thing:DataElement)
            WHERE $id IN [system.id, dataset.id]
            """;

    private static final String ELEMENT = """
            MATCH (thing:DataElement {id: $id})<-[:HAS]-(dataset:Dataset)<-[:HAS]-(system:SourceSystem)<-[:OWNS]-(agency:Agency)
            SET dataset.restrictsElements =
              CASE WHEN EXISTS { (dataset)-[:HAS]->(part:DataElement) WHERE part.audience <> 'PUBLIC' } THEN true END
            """;

    private static final String ELEMENTS_COMPILED =
            """
            WITH thing, [agency.code] AS owners,
            """ + FEWEST.formatted("system.audience, dataset.audience, thing.audience") + " AS audience\n" + COMPILED;

    private static final String FIELDS = """
            MATCH (system:SourceSystem)-[:HAS]->(dataset:Dataset)<-[:IS]-(:Extract)-[:HAS_FIELD]->(field:Field)
            OPTIONAL MATCH (field)-[:OBSERVES]->(element:DataElement)
            WITH system, dataset, element, field
            WHERE $id IN [system.id, dataset.id, element.id]
            SET field.readers = coalesce(CASE WHEN element IS NULL THEN dataset.readers ELSE element.readers END, $participants)
            """;

    private static final String AGREEMENTS = """
            MATCH (thing:Agreement)
            WHERE thing.id = $id
            WITH thing, coalesce(thing.audience, 'PUBLIC') AS audience, COLLECT {
              MATCH (thing)-[:PARTY]->(party:Agency)
              RETURN DISTINCT party.code AS code
              ORDER BY code
            } AS owners
            """ + COMPILED + """
            SET thing.stamp = randomUUID()
            """;

    private static final String PROJECTS = """
            MATCH (thing:Project)
            WHERE thing.id = $id
            WITH thing, coalesce(thing.audience, 'PUBLIC') AS audience, COLLECT {
              MATCH (thing)-[:RECIPIENT]->(agency:Agency)
              RETURN agency.code AS code
              UNION
              MATCH (thing)<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement)<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(agency:Agency)
              RETURN agency.code AS code
            } AS owners
            """ + COMPILED + """
            WITH thing
            MATCH (thing)<-[:FOR]-(run:Run)
            SET run.readers = coalesce([token IN thing.readers WHERE NOT token STARTS WITH $author], $participants)
            FOREACH (once IN CASE WHEN thing.readers IS NULL THEN [] ELSE [1] END | SET run:Restricted)
            FOREACH (once IN CASE WHEN thing.readers IS NULL THEN [1] ELSE [] END | REMOVE run:Restricted)
            """;

    /** What compiles the readers of a thing and of all its parts, by the thing's label. */
    private static final Map<String, List<String>> OF_LABEL = Map.of(
            "SourceSystem", List.of(SYSTEMS, DATASETS, ELEMENTS_OF + ELEMENTS_COMPILED, FIELDS),
            "Dataset", List.of(DATASETS, ELEMENTS_OF + ELEMENTS_COMPILED, FIELDS),
            "DataElement", List.of(ELEMENT + ELEMENTS_COMPILED, FIELDS),
            "Agreement", List.of(AGREEMENTS),
            "Project", List.of(PROJECTS));

    private final SeenGraph seen;
    private final Neo4jClient graph;

    Disclosures(SeenGraph seen, Neo4jClient graph) {
        this.seen = seen;
        this.graph = graph;
    }

    /**
     * A thing whose audience can be set.
     *
     * @param own the audience set for the thing itself; that of what it is part of may be narrower
     * @param owners codes of the agencies that own the thing, are its parties, or ask or are asked for data in it
     */
    record DisclosedThing(String id, Audience own, List<String> owners) {}

    /** A thing that the viewer may see, locked until the transaction ends. */
    Optional<DisclosedThing> held(String id, Viewer viewer) {
        return seen.by(viewer, """
                        CALL () {
                          MATCH (thing:SourceSystem {id: $id})<-[:OWNS]-(owner:Agency)
                          RETURN thing, owner
                          UNION
                          MATCH (thing:Dataset {id: $id})<-[:HAS]-(:SourceSystem)<-[:OWNS]-(owner:Agency)
                          RETURN thing, owner
                          UNION
                          MATCH (thing:DataElement {id: $id})<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(owner:Agency)
                          RETURN thing, owner
                          UNION
                          MATCH (thing:Agreement {id: $id})-[:PARTY]->(owner:Agency)
                          RETURN thing, owner
                          UNION
                          MATCH (thing:Project {id: $id})-[:RECIPIENT]->(owner:Agency)
                          RETURN thing, owner
                          UNION
                          MATCH (thing:Project {id: $id})<-[:BECOMES]-(:Request)-[:ASKS_FOR]->(:DataElement)<-[:HAS]-(:Dataset)<-[:HAS]-(:SourceSystem)<-[:OWNS]-(owner:Agency)
                          RETURN thing, owner
                        }
                        WITH thing, collect(DISTINCT owner.code) AS owners
                        WHERE visible(thing)
                        SET thing.heldBy = 'audience'
                        REMOVE thing.heldBy
                        RETURN thing.id AS id, coalesce(thing.audience, 'PUBLIC') AS own, owners
                        """).with("id", id).one(row -> row.as(DisclosedThing.class));
    }

    /** Sets the audience of a thing, and compiles the readers of the thing and all its parts. */
    public void keep(String id, Audience audience) {
        Map<String, Object> parameters = Map.of(
                "id", id,
                "participants", Audience.PARTICIPANTS.readers(List.of()).tokens(),
                "overseers", Audience.OWNING_AGENCY.readers(List.of()).tokens(),
                "author", Readers.AUTHOR,
                "ownOverseers", Audience.AUTHOR.readers(List.of()).tokens());
        seen
                .unseen("answers what it writes", """
                        MATCH (thing:SourceSystem|Dataset|DataElement|Agreement|Project {id: $id})
                        SET thing.audience = CASE $audience WHEN 'PUBLIC' THEN null ELSE $audience END
                        WITH thing
                        UNWIND labels(thing) AS label
                        RETURN label
                        """)
                .with("id", id)
                .with("audience", audience)
                .values(String.class)
                .stream()
                .flatMap(label -> OF_LABEL.getOrDefault(label, List.of()).stream())
                .forEach(query -> graph.query(query).bindAll(parameters).run());
    }
}
