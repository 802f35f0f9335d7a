package charteroak.judgement.deadline;

import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.request.Project;
import charteroak.agreements.request.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import charteroak.judgement.facts.Destruction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A project, with as much of it as deadlines depend on.
 *
 * @param providers the agencies whose data it uses; none where no matching was confirmed
 */
record Undertaking(Project project, ProjectHistory history, List<Agency> providers) {

    Destruction destruction(List<Standing> sharings, Map<String, Set<String>> above, Instant knownAt) {
        CountingActs done = history.knownAt(knownAt);
        return Destruction.of(done, providers, sharings, above);
    }
}
