package charteroak.judgement.deadline;

import charteroak.agreements.request.Project;
import charteroak.agreements.request.ProjectHistory;
import charteroak.catalogue.catalog.Agency;
import java.util.List;

/**
 * A project, with as much of it as deadlines depend on.
 *
 * @param providers the agencies whose data it uses; none where no matching was confirmed
 */
record Undertaking(Project project, ProjectHistory history, List<Agency> providers) {}
