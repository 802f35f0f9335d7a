package charteroak.front.publicview;

import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.judgement.coverage.ForceTerm;
import charteroak.judgement.coverage.Terms;
import charteroak.judgement.coverage.VerdictToday;
import charteroak.judgement.coverage.Verdicts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The public register of approved projects, newest number first. */
@Service
class PublicRegister {

    private final PublicProjects projects;
    private final Terms terms;
    private final Verdicts verdicts;

    PublicRegister(PublicProjects projects, Terms terms, Verdicts verdicts) {
        this.projects = projects;
        this.terms = terms;
        this.verdicts = verdicts;
    }

    /**
     * Whether each project's use of data is covered today, in one query; projects of which nothing can be shown are
     * left out.
     */
    Map<PublicProject, PublicVerdict> today(Collection<PublicProject> of) {
        Map<String, VerdictToday> known =
                verdicts.today(of.stream().map(PublicProject::id).collect(Collectors.toSet()));
        Map<PublicProject, PublicVerdict> found = new HashMap<>();
        for (PublicProject project : of) {
            Optional.ofNullable(known.get(project.id()))
                    .flatMap(PublicVerdict::of)
                    .ifPresent(verdict -> found.put(project, verdict));
        }
        return found;
    }

    Connection<PublicProject> page(Paging paging) {
        return Connection.of(judged(projects.page(paging)), paging, PublicProject::number, projects::count);
    }

    Optional<PublicProject> project(String number) {
        return projects.byNumber(number).map(List::of).map(this::judged).map(List::getFirst);
    }

    private List<PublicProject> judged(List<PublicProject> found) {
        Map<String, ForceTerm> known = terms.today(found.stream()
                .map(PublicProject::agreements)
                .flatMap(Collection::stream)
                .map(PublicAgreement::id)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(project -> project.with(project.agreements().stream()
                        .map(agreement -> agreement.holding(Objects.requireNonNull(known.get(agreement.id()))))
                        .toList()))
                .toList();
    }
}
