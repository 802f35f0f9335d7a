package charteroak.agreements.form;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps with each form who writes it beside its author, and by which invitation somebody may join them. */
@Component
record CoAuthors(SeenGraph seen, Neo4jClient graph) {

    /** The co-authors of each of some projects, in the order in which they joined; projects without are left out. */
    Map<ProjectId, List<CoAuthor>> of(Collection<ProjectId> projects) {
        return seen.unseen("told to authors alone", """
                        UNWIND $ids AS id
                        MATCH (form:RequestForm)-[:FORM_OF]->(:Project {id: id})
                        WHERE form.coAuthors IS NOT NULL
                        RETURN id, form.coAuthors AS people, form.coAuthorNames AS names
                        """)
                .with("ids", projects)
                .each(ProjectId::new, row -> read(row.id("id", ProjectId::new), row));
    }

    /** A project with an invitation of this fingerprint, whoever may see it; nobody else changes its form until the transaction ends. */
    Optional<ProjectId> invited(String project, String invitation) {
        return seen.unseen("asked with an invitation", """
                        MATCH (form:RequestForm {invitation: $invitation})-[:FORM_OF]->(project:Project)
                        WHERE project.number = $project OR project.id = $project
                        SET form.writeCount = coalesce(form.writeCount, 0) + 1
                        WITH form, project
                        WHERE form.invitation = $invitation
                        RETURN project.id AS id
                        """)
                .with("project", project)
                .with("invitation", invitation)
                .one(row -> row.id("id", ProjectId::new));
    }

    /** Keeps an invitation in the place of an earlier one; null takes it back. */
    void invite(ProjectId project, @Nullable String invitation) {
        Map<String, @Nullable Object> bound = new HashMap<>();
        bound.put("id", project);
        bound.put("invitation", invitation);
        graph.query("""
                        MATCH (form:RequestForm)-[:FORM_OF]->(:Project {id: $id})
                        SET form.invitation = $invitation
                        """).bindAll(Bound.values(bound)).run();
    }

    /** Keeps who writes the form beside its author. */
    void keep(ProjectId project, List<CoAuthor> coAuthors) {
        graph.query("""
                        MATCH (form:RequestForm)-[:FORM_OF]->(:Project {id: $id})
                        SET form.coAuthors = CASE WHEN size($people) = 0 THEN null ELSE $people END,
                            form.coAuthorNames = CASE WHEN size($people) = 0 THEN null ELSE $names END
                        """)
                .bindAll(Bound.values(Map.of(
                        "id", project,
                        "people", coAuthors.stream().map(CoAuthor::person).toList(),
                        "names", coAuthors.stream().map(CoAuthor::name).toList())))
                .run();
    }

    private static List<CoAuthor> read(ProjectId project, Row row) {
        List<String> people = row.texts("people");
        List<String> names = row.texts("names");
        List<CoAuthor> read = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            read.add(new CoAuthor(project, people.get(at), names.get(at)));
        }
        return List.copyOf(read);
    }
}
