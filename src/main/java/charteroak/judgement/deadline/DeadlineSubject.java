package charteroak.judgement.deadline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a deadline.
 *
 * @param key distinguishes the subject from all others that can have the same kind of deadline
 * @param agreementId the document; null where the deadline is about a project alone
 * @param scheduleId the schedule whose legal basis ends; null for other deadlines
 * @param basisId the legal basis that ends; null for other deadlines
 * @param projectId the project; null where the deadline is about a document alone
 * @param projectIds the projects whose uses can rest on the subject
 * @param title the title of the document or project
 * @param illustrative whether it was invented to show how the catalog works
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

    /** The public id of the document or, where there is none, of the project. */
    public String shownAs() {
        return Objects.requireNonNull(agreementId == null ? projectId : agreementId);
    }

    private static @Nullable String only(List<String> projectIds) {
        return projectIds.size() == 1 ? projectIds.getFirst() : null;
    }
}
