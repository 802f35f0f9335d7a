package charteroak.judgement.deadline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline is about.
 *
 * @param key tells it from every other thing of which the same kind of deadline can be
 * @param agreementId the document; null where it is about a project alone
 * @param scheduleId the schedule whose legal basis ends
 * @param basisId that legal basis
 * @param projectId the project, where it is about one
 * @param projectIds the projects whose uses can rest on it
 * @param title the title of the document or project
 * @param illustrative whether it was invented to show how the catalogue works
 */
public record DeadlineSubject(
        String key,
        @Nullable String agreementId,
        @Nullable String scheduleId,
        @Nullable String basisId,
        @Nullable String projectId,
        List<String> projectIds,
        String title,
        boolean illustrative) {

    public DeadlineSubject {
        projectIds = List.copyOf(projectIds);
    }

    static DeadlineSubject of(DueDocument paper) {
        String id = paper.standing().agreement().id();
        return new DeadlineSubject(
                id,
                id,
                null,
                null,
                only(paper.projectIds()),
                paper.projectIds(),
                paper.agreement().title(),
                paper.agreement().illustrative());
    }

    /** The public id of the document, or of the project where it is about no document. */
    public String shownAs() {
        return Objects.requireNonNull(agreementId == null ? projectId : agreementId);
    }

    private static @Nullable String only(List<String> projectIds) {
        return projectIds.size() == 1 ? projectIds.getFirst() : null;
    }
}
