package charteroak.publicview;

import charteroak.api.Connection;
import charteroak.api.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The public register of approved projects, newest number first. */
@Service
class Register {

    private final PublicProjects projects;
    private final AgreementsInForce agreements;

    Register(PublicProjects projects, AgreementsInForce agreements) {
        this.projects = projects;
        this.agreements = agreements;
    }

    Connection<PublicProject> page(Paging paging) {
        return Connection.of(judged(projects.page(paging)), paging, PublicProject::number, projects::count);
    }

    Optional<PublicProject> project(String number) {
        return projects.byNumber(number).map(List::of).map(this::judged).map(List::getFirst);
    }

    private List<PublicProject> judged(List<PublicProject> found) {
        Set<String> ids = found.stream()
                .map(PublicProject::agreements)
                .flatMap(Collection::stream)
                .map(PublicAgreement::id)
                .collect(Collectors.toSet());
        Set<String> inForce = agreements.among(ids);
        return found.stream()
                .map(project -> project.with(project.agreements().stream()
                        .map(agreement -> agreement.inForceToday(inForce.contains(agreement.id())))
                        .toList()))
                .toList();
    }
}
