package charteroak.agreements.notice;

import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.project.ProjectStage;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.SeenGraph;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The stages at which those outside were last told that projects stand, and which projects have moved since. */
@Component
record ToldStages(SeenGraph seen, Neo4jClient graph) {

    private static final String WHY = "told to those who may see it, which the outbox asks of its readers";

    private static final String NOT_TOLD = """
            OPTIONAL MATCH (told:ToldStage {id: project.id})
            WITH project, told
            WHERE told IS NULL OR told.stage <> project.stage
            RETURN
              project.id AS id,
              project.number AS number,
              project.readers AS readers,
              told.stage AS before,
              project.stage AS after,
              project.stageSince AS since
            ORDER BY id
            """;

    /**
     * A move that was not told.
     *
     * @param before null where nothing was told of the project
     */
    record Move(
            ProjectId id,
            NoticedThing project,
            @Nullable ProjectStage before,
            ProjectStage after,
            @Nullable LocalDate since) {

        static Move of(Row row) {
            return new Move(
                    row.id("id", ProjectId::new),
                    new NoticedThing(row.text("number"), Readers.of(row)),
                    row.optionalWord("before", ProjectStage.class),
                    row.word("after", ProjectStage.class),
                    row.optionalDay("since"));
        }
    }

    List<Move> ofAll() {
        return seen.unseen(WHY, "MATCH (project:Project)\n" + NOT_TOLD).list(Move::of);
    }

    /** The moves of a project, or of those that rest on an agreement. */
    List<Move> ofThoseAround(SubjectId subject) {
        return seen.unseen(WHY, """
                        CALL () {
                          MATCH (project:Project {id: $id})
                          RETURN project
                          UNION
                          MATCH (:Agreement {id: $id})-[:RELIES_ON|LICENSES]-(project:Project)
                          RETURN project
                        }
                        WITH project
                        """ + NOT_TOLD).with("id", subject).list(Move::of);
    }

    void keep(Collection<Move> moves) {
        graph.query("""
                        UNWIND $moves AS move
                        MERGE (told:ToldStage {id: move.id})
                        SET told.stage = move.after
                        """)
                .bindAll(Bound.values(Map.of(
                        "moves",
                        moves.stream()
                                .map(move -> Map.of("id", move.id(), "after", move.after()))
                                .toList())))
                .run();
    }
}
