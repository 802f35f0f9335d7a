package charteroak.judgement.deadline;

import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.SentenceJson;
import charteroak.ground.visibility.NodeSource;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps notices. A notice is written once, whoever sweeps at the same time, and never changed. */
@Component
record Notices(SeenGraph graph) implements NodeSource {

    private static final String FILTERED = """
            MATCH (notice:Notice)
            WHERE ($agency IS NULL OR EXISTS { (notice)-[:CALLS_ON]->(:Agency {code: $agency}) })
              AND NOT EXISTS { (notice)-[:ABOUT]->(subject:Agreement|Project) WHERE NOT visible(subject) }
            """;

    private static final String WITH_WHAT_IT_IS_ABOUT = """
            RETURN
              notice,
              head([(notice)-[:ABOUT]->(agreement:Agreement) | agreement.id]) AS agreement,
              head([(notice)-[:ABOUT]->(project:Project) | project.id]) AS project,
              COLLECT {
                MATCH (notice)-[:CALLS_ON]->(agency:Agency)
                RETURN agency
                ORDER BY agency.code
              } AS agencies
            ORDER BY notice.place DESC
            """;

    /** Formats every instant to the same length, so that text order is order in time. */
    private static final DateTimeFormatter PLACE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'").withZone(ZoneOffset.UTC);

    /** Keeps a notice for each deadline in its band, and answers the new ones; in one query. */
    List<Notice> keep(Collection<Deadline> deadlines, String sweep, Instant at) {
        return graph.unseen("answers what it writes", """
                        UNWIND $deadlines AS deadline
                        MERGE (notice:Notice {id: deadline.id})
                          ON CREATE SET notice += deadline.properties, notice.sweep = $sweep, notice.noticedAt = $at,
                            notice.place = $place + '|' + deadline.id
                        WITH deadline, notice
                        WHERE notice.sweep = $sweep
                        CALL (deadline, notice) {
                          MATCH (agreement:Agreement {id: deadline.subject.agreementId})
                          MERGE (notice)-[:ABOUT]->(agreement)
                        }
                        CALL (deadline, notice) {
                          MATCH (project:Project {id: deadline.subject.projectId})
                          MERGE (notice)-[:ABOUT]->(project)
                        }
                        CALL (deadline, notice) {
                          UNWIND deadline.agencies AS id
                          MATCH (agency:Agency {id: id})
                          MERGE (notice)-[:CALLS_ON]->(agency)
                        }
                        """ + WITH_WHAT_IT_IS_ABOUT)
                .with("deadlines", deadlines.stream().map(Notices::row).toList())
                .with("sweep", sweep)
                .with("at", at)
                .with("place", PLACE.format(at))
                .list(Notice::of);
    }

    List<Notice> page(@Nullable String agency, Paging paging, Viewer viewer) {
        String after = paging.afterKey().isEmpty() ? "" : "  AND notice.place < $after\n";
        return graph.by(viewer, FILTERED + after + """
                        WITH notice
                        ORDER BY notice.place DESC
                        LIMIT $limit
                        """ + WITH_WHAT_IT_IS_ABOUT)
                .with("agency", agency)
                .page(paging)
                .list(Notice::of);
    }

    int count(@Nullable String agency, Viewer viewer) {
        return graph.by(viewer, FILTERED + "RETURN count(notice)")
                .with("agency", agency)
                .count();
    }

    @Override
    public Map<String, BiFunction<String, Viewer, Optional<?>>> byLabel() {
        return Map.of("Notice", this::byId);
    }

    private Optional<Notice> byId(String id, Viewer viewer) {
        return graph.by(viewer, """
                        MATCH (notice:Notice {id: $id})
                        WHERE NOT EXISTS { (notice)-[:ABOUT]->(subject:Agreement|Project) WHERE NOT visible(subject) }
                        """ + WITH_WHAT_IT_IS_ABOUT).with("id", id).one(Notice::of);
    }

    private static Map<String, Object> row(Deadline deadline) {
        String band = deadline.band().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of(
                "id",
                "notice-%s-%s".formatted(deadline.id().substring("deadline-".length()), band),
                "subject",
                deadline.subject(),
                "agencies",
                deadline.agencies().stream().map(Agency::id).toList(),
                "properties",
                Map.of(
                        "deadline", deadline.id(),
                        "kind", deadline.kind(),
                        "band", deadline.band(),
                        "due", deadline.due(),
                        "reason", deadline.reason().in(Language.ENGLISH),
                        "remedy", deadline.remedy().in(Language.ENGLISH),
                        "reasonSentence", SentenceJson.of(deadline.reason()),
                        "remedySentence", SentenceJson.of(deadline.remedy())));
    }
}
