package charteroak.agreements.listing;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.archive.DossierShelf;
import charteroak.agreements.listing.ListedProjects.Candidate;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.Register;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Connection.Keyed;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.api.Paging;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.ListOrder;
import charteroak.ground.visibility.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Lists projects a page at a time. What is kept decides in the graph; whether a license is in force, and verdicts, are worked out. */
@Component
record ProjectLists(ListedProjects listed, Register register, DossierShelf shelf, ProjectVerdicts verdicts) {

    /** For how many projects at most verdicts are worked out for one question. */
    static final int MOST_JUDGED = 500;

    /** Which projects somebody wants listed, and in which order. */
    record Asked(ProjectFilter filter, ListOrder order, Moment moment, boolean inSpanish, Viewer viewer) {}

    Connection<Project> page(Asked asked, Paging paging) {
        return asked.filter().isJudged() ? judged(asked, paging) : kept(asked, paging);
    }

    private Connection<Project> kept(Asked asked, Paging paging) {
        return Connection.ofKeyed(
                () -> listed.page(asked.filter(), asked.order(), paging, asked.inSpanish(), asked.viewer()),
                paging,
                () -> listed.count(asked.filter(), asked.viewer()));
    }

    private Connection<Project> judged(Asked asked, Paging paging) {
        SingletonSupplier<List<Candidate>> fitting = SingletonSupplier.of(() -> fitting(asked));
        if (asked.filter().verdict() != null) {
            fitting.obtain();
        }
        return Connection.ofKeyed(
                () -> projects(
                        fitting.obtain().stream()
                                .filter(each -> asked.order().isAfter(each.key(), paging.afterKey()))
                                .limit(paging.first() + 1L)
                                .toList(),
                        asked.viewer()),
                paging,
                () -> fitting.obtain().size());
    }

    private List<Keyed<Project>> projects(List<Candidate> page, Viewer viewer) {
        Map<ProjectId, Project> found =
                register.projects(page.stream().map(Candidate::id).toList(), viewer);
        return page.stream()
                .flatMap(each ->
                        Stream.ofNullable(found.get(each.id())).map(project -> new Keyed<>(project, each.key())))
                .toList();
    }

    private List<Candidate> fitting(Asked asked) {
        ProjectFilter filter = asked.filter();
        List<Candidate> licensed = licensed(
                listed.candidates(filter, asked.order(), asked.inSpanish(), asked.viewer()), filter, asked.moment());
        if (filter.verdict() == null) {
            return licensed;
        }
        InvalidInput.when(
                licensed.size() > MOST_JUDGED,
                Sentence.of("listing.tooManyToJudge", Part.number(licensed.size()), Part.number(MOST_JUDGED)));
        Map<ProjectId, String> judged =
                verdicts.at(asked.moment(), licensed.stream().map(Candidate::id).toList());
        return licensed.stream()
                .filter(each -> filter.verdict().equals(judged.get(each.id())))
                .toList();
    }

    /** Those of which a license is in force at a moment, or of which none is, as the filter asks. */
    private List<Candidate> licensed(List<Candidate> candidates, ProjectFilter filter, Moment moment) {
        Boolean wanted = filter.inForce();
        if (wanted == null) {
            return candidates;
        }
        List<Row> marks =
                candidates.stream().flatMap(each -> each.licenses().stream()).toList();
        List<Dossier> dossiers = shelf.dossiers(marks);
        List<Candidate> licensed = new ArrayList<>();
        int at = 0;
        for (Candidate each : candidates) {
            List<Dossier> licenses = dossiers.subList(at, at + each.licenses().size());
            at += each.licenses().size();
            boolean inForce = licenses.stream()
                    .anyMatch(license ->
                            license.knownAt(moment.knownAt()).inForce().contains(moment.asOf()));
            if (inForce == wanted) {
                licensed.add(each);
            }
        }
        return licensed;
    }
}
