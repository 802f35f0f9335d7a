package charteroak.lineage.linkage;

import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.PagedList.Asked;
import charteroak.ground.api.PagedList.Page;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.verdict.ProjectImpact;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads pages of the runs of projects and jobs, newest first, one page of each in one query. */
@Component
record PagesOfRuns(SeenGraph graph, Clock clock) {

    private static final String OF_PROJECT = """
            MATCH (:Project {id: owner})<-[:FOR]-(run:Run)
            WHERE visible(run)
            """;

    private static final String OF_JOB = """
            MATCH (:LinkageJob {id: owner})-[:HAS_RUN]->(run:Run)
            WHERE visible(run)
            """;

    private static final String TOUCHED = """
            MATCH (:Project {id: owner.project})<-[:FOR]-(run:Run)
            WHERE visible(run)
              AND EXISTS {
                MATCH (run)-[read:READ]->(:DatasetVersion)
                UNWIND read.columns AS column
                MATCH (:Field {id: column})-[:OBSERVES]->(element:DataElement)
                WHERE element.id IN owner.elements
              }
            """;

    private static final String AFTER_THE_LAST_SEEN = """
              AND (($at IS NULL AND (run.firstEventAt IS NOT NULL OR run.id > $id))
                   OR run.firstEventAt < $at
                   OR (run.firstEventAt = $at AND run.id > $id))
            """;

    /** The days on which a project's runs started. */
    private static final String DAYS = """
            MATCH (:Project {id: owner})<-[:FOR]-(run:Run)
            WHERE run.firstEventAt IS NOT NULL
            WITH DISTINCT date(datetime({
              epochMillis: coalesce(run.startedAt, run.firstEventAt).epochMillis, timezone: $zone})) AS day
            """;

    List<Page<Run>> ofProjects(List<Project> projects, Asked asked) {
        return runs(OF_PROJECT, projects.stream().map(Project::id).toList(), asked);
    }

    List<Page<Run>> ofJobs(List<LinkageJob> jobs, Asked asked) {
        return runs(OF_JOB, jobs.stream().map(LinkageJob::id).toList(), asked);
    }

    /** A page of each project's runs that read elements which would lose coverage. */
    List<Page<Run>> touched(List<ProjectImpact> impacts, Asked asked) {
        return runs(
                TOUCHED,
                impacts.stream()
                        .map(impact -> Map.of("project", impact.project().id(), "elements", elementsLosing(impact)))
                        .toList(),
                asked);
    }

    static List<ElementId> elementsLosing(ProjectImpact impact) {
        return impact.losing().stream().map(losing -> losing.element().id()).toList();
    }

    /** What is on some pages, without their totals. */
    static <T> List<List<T>> rows(List<Page<T>> pages) {
        return pages.stream().map(Page::rows).toList();
    }

    /** A page of the days on which data was linked for each project. Whoever sees a project may know these days. */
    List<Page<LocalDate>> days(List<Project> projects, Asked asked) {
        String after = asked.paging().afterKey();
        String days = """
                  WHERE $after IS NULL OR day < $after
                  WITH day
                  ORDER BY day DESC
                  LIMIT $limit
                  RETURN {day: day}
                """;
        return graph.unseen(
                        "whoever sees a project may know on which days it ran",
                        SeenGraph.ofEach(DAYS + days, DAYS + "RETURN day", asked))
                .with("zone", clock.getZone().getId())
                .with("after", after.isEmpty() ? null : day(after))
                .pages(projects.stream().map(Project::id).toList(), asked, row -> row.day("day"));
    }

    private List<Page<Run>> runs(String ofOwner, List<?> owners, Asked asked) {
        String after = asked.paging().afterKey();
        String rows = ofOwner + (after.isEmpty() ? "" : AFTER_THE_LAST_SEEN) + """
                  WITH run
                  ORDER BY run.firstEventAt DESC, run.id
                  LIMIT $limit
                """ + Run.WITH_ITS_JOB + """
                  RETURN {run: run, job: job, project: project.id}
                  ORDER BY run.firstEventAt DESC, run.id
                """;
        return graph.by(Viewer.of(asked.caller()), SeenGraph.ofEach(rows, ofOwner + "RETURN run", asked))
                .with(Run.place(after))
                .pages(owners, asked, Run::of);
    }

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException fromAnotherList) {
            throw new InvalidInput(Sentence.of("lineage.cursorOfDays"));
        }
    }
}
