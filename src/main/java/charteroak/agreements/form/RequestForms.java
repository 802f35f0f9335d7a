package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.basket.KeptDraft;
import charteroak.agreements.form.FormContent.Answer;
import charteroak.agreements.succession.RequestType;
import charteroak.ground.api.Caller;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Forms in the graph: of each request the one that is being written and, beside it, each version that was handed in. */
@Component
record RequestForms(SeenGraph seen, Neo4jClient graph) {

    private static final String QUESTIONS = "questions";
    private static final String TEXTS = "texts";

    /** What is being written, and when it was kept. */
    record Written(FormContent content, Instant keptAt) {

        static Written of(Row form) {
            return new Written(contentOf(form), form.instant("keptAt"));
        }
    }

    /** What the authors of some requests are writing, whoever they are. */
    Map<ProjectId, Written> written(Collection<ProjectId> projects) {
        return seen.unseen("told to authors alone, and judged when they hand it in", """
                        UNWIND $ids AS id
                        MATCH (form:RequestForm)-[:FORM_OF]->(:Project {id: id})
                        RETURN id, form
                        """)
                .with("ids", projects)
                .each(ProjectId::new, row -> Written.of(row.row("form")));
    }

    /** The projects among some whose form somebody writes, as the author or beside them. */
    Set<ProjectId> writtenBy(Caller author, Collection<ProjectId> projects) {
        return seen.unseen("asked by the author", """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id})
                        WHERE project.author = $author OR EXISTS {
                          MATCH (project)<-[:FORM_OF]-(form:RequestForm)
                          WHERE $author IN form.coAuthors
                        }
                        RETURN project.id AS id
                        """)
                .with("ids", projects)
                .with("author", author.id())
                .each(ProjectId::new, row -> row.text("id"))
                .keySet();
    }

    /** The projects among some that somebody began. */
    Set<ProjectId> begunBy(Caller author, Collection<ProjectId> projects) {
        return seen.unseen("asked by the author", """
                        UNWIND $ids AS id
                        MATCH (project:Project {id: id, author: $author})
                        RETURN project.id AS id
                        """)
                .with("ids", projects)
                .with("author", author.id())
                .each(ProjectId::new, row -> row.text("id"))
                .keySet();
    }

    boolean isBegunBy(Caller author, ProjectId project) {
        return !begunBy(author, List.of(project)).isEmpty();
    }

    /** What is being written of a request, which nobody else changes until the transaction ends. */
    Optional<Written> hold(ProjectId project) {
        return seen.unseen("asked by the author", """
                        MATCH (form:RequestForm)-[:FORM_OF]->(:Project {id: $id})
                        SET form.writeCount = coalesce(form.writeCount, 0) + 1
                        RETURN form
                        """).with("id", project).one(row -> Written.of(row.row("form")));
    }

    void keep(ProjectId project, FormContent content, Instant keptAt) {
        Map<String, @Nullable Object> said = properties(content);
        said.put("id", formOf(project));
        said.put("keptAt", keptAt);
        graph.query("""
                        MATCH (form:RequestForm {id: $id})
                        WITH form, form {.coAuthors, .coAuthorNames, .invitation} AS others
                        SET form = $said
                        SET form += others
                        """)
                .bindAll(Bound.values(Map.of("id", formOf(project), "said", said)))
                .run();
    }

    /** Begins a request as a project that its author alone sees. */
    void begin(Begun begun, FormContent content) {
        Map<String, @Nullable Object> form = properties(content);
        form.put("id", formOf(begun.project()));
        form.put("keptAt", begun.at());
        Map<String, @Nullable Object> bound = new HashMap<>(Bound.components(begun));
        bound.put("title", content.title());
        bound.put("purpose", content.draft().purpose());
        bound.put("predecessor", begun.predecessor());
        bound.put("form", form);
        graph.query("""
                        MATCH (recipient:Agency {id: $recipient})
                        CREATE (project:Project)-[:RECIPIENT]->(recipient)
                        SET project = {
                          id: $project, number: $number, title: $title, summary: '', purpose: $purpose, stage: 'DRAFT', illustrative: false,
                          author: $author, stageTakenOver: 'DRAFT', stageTakenOverAt: $at
                        }
                        CREATE (request:Request {id: 'request-' + $project, number: $number, type: $type, predecessor: $predecessor, draftedOn: $day, content: $asked})-[:BECOMES]->(project)
                        CREATE (written:RequestForm)-[:FORM_OF]->(project)
                        SET written = $form
                        """).bindAll(Bound.values(bound)).run();
    }

    /**
     * A request that begins.
     *
     * @param type what it is to the request before it
     * @param predecessor the number of that request; null where there is none
     * @param asked the fingerprint of what was asked, by which a repetition is recognized
     */
    record Begun(
            ProjectId project,
            String number,
            String recipient,
            String author,
            RequestType type,
            @Nullable String predecessor,
            LocalDate day,
            Instant at,
            String asked) {}

    /** The fingerprint by which a request was begun; empty where none was. */
    Optional<String> asked(ProjectId project) {
        return seen.unseen("answers only whether the same person repeats what they asked", """
                        MATCH (request:Request)-[:BECOMES]->(:Project {id: $id})
                        RETURN request.content
                        """)
                .with("id", project)
                .value(String.class);
    }

    /** Keeps what is handed in as a version, and writes into the request what it asks for. */
    void handIn(ProjectId project, Handing handing, LocalDate day, FormContent content) {
        Map<String, @Nullable Object> version = properties(content);
        version.put("handing", handing);
        version.put("handedInOn", day);
        Map<String, @Nullable Object> bound = new HashMap<>();
        bound.put("id", project);
        bound.put("version", version);
        bound.put("title", content.title());
        bound.put("summary", content.answerTo(FormQuestion.PLAIN_SUMMARY));
        bound.put("purpose", content.draft().purpose());
        bound.put("topic", content.draft().topic());
        bound.put("startsOn", content.draft().wantedOn());
        bound.put("endsOn", content.draft().until());
        bound.put("day", day);
        bound.put("uses", content.draft().uses());
        graph.query("""
                        MATCH (request:Request)-[:BECOMES]->(project:Project {id: $id})
                        SET project += {title: $title, summary: $summary, purpose: $purpose, topic: $topic, startsOn: $startsOn, endsOn: $endsOn},
                            request.receivedOn = coalesce(request.receivedOn, $day)
                        WITH project, request, COUNT { (project)<-[:HANDED_IN_FOR]-(:FormVersion) } + 1 AS number
                        CREATE (kept:FormVersion)-[:HANDED_IN_FOR]->(project)
                        SET kept = $version, kept.number = number, kept.id = 'form-version-' + $id + '-' + toString(number)
                        WITH request
                        CALL (request) {
                          MATCH (request)-[before:ASKS_FOR]->()
                          DELETE before
                        }
                        UNWIND $uses AS use
                        MATCH (element:DataElement {id: use.element})
                        CREATE (request)-[asked:ASKS_FOR]->(element)
                        SET asked = {use: use.use, yearsFrom: use.yearsFrom, yearsTo: use.yearsTo}
                        """).bindAll(Bound.values(bound)).run();
    }

    /** The versions that were handed in of projects, the newest first. */
    Map<ProjectId, List<FormVersion>> versions(Collection<ProjectId> projects) {
        return seen.unseen("of projects that were found for whoever asks", """
                        UNWIND $ids AS id
                        MATCH (version:FormVersion)-[:HANDED_IN_FOR]->(project:Project {id: id})
                        RETURN id, version
                        ORDER BY version.number DESC
                        """)
                .with("ids", projects)
                .lists(ProjectId::new, row -> version(row.row("version")));
    }

    /** Gives a request the program's next number of a year, while nobody else is given one; one that has a number keeps it. */
    void number(ProjectId project, int year) {
        graph.query("""
                        MATCH (project:Project {id: $id})<-[:BECOMES]-(request:Request)
                        WHERE project.workingNumber IS NULL
                        MERGE (counted:RequestNumbers {id: 'request-numbers'})
                        SET counted.writeCount = coalesce(counted.writeCount, 0) + 1
                        WITH project, request, toString($year) + '-' AS start
                        CALL (start) {
                          MATCH (other:Project)
                          WHERE other.number STARTS WITH start
                          RETURN coalesce(max(toIntegerOrNull(substring(other.number, size(start)))), 0) + 1 AS next
                        }
                        WITH project, request, start + CASE WHEN next < 10 THEN '0' ELSE '' END + toString(next) AS number
                        SET project.workingNumber = project.number, project.number = number, request.number = number
                        """)
                .bindAll(Bound.values(Map.of("id", project, "year", year)))
                .run();
    }

    private static String formOf(ProjectId project) {
        return "form-" + project.value();
    }

    private static FormVersion version(Row node) {
        return new FormVersion(
                node.number("number"), node.word("handing", Handing.class), node.day("handedInOn"), contentOf(node));
    }

    private static FormContent contentOf(Row node) {
        List<String> questions = node.texts(QUESTIONS);
        List<String> texts = node.texts(TEXTS);
        List<Answer> answers = new ArrayList<>();
        for (int at = 0; at < questions.size(); at++) {
            answers.add(new Answer(FormQuestion.valueOf(questions.get(at)), texts.get(at)));
        }
        return new FormContent(
                node.text("title"),
                KeptDraft.of(node),
                node.optionalText("representative"),
                node.optionalDay("destroyBy"),
                answers);
    }

    private static Map<String, @Nullable Object> properties(FormContent content) {
        Map<String, @Nullable Object> properties = new HashMap<>(content.draft().properties());
        properties.put("title", content.title());
        properties.put("representative", content.representative());
        properties.put("destroyBy", content.destroyBy());
        properties.put(
                QUESTIONS, content.answers().stream().map(Answer::question).toList());
        properties.put(TEXTS, content.answers().stream().map(Answer::text).toList());
        return properties;
    }
}
