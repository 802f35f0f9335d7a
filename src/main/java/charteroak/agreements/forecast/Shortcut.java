package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import java.util.EnumSet;
import java.util.Set;

/** What would bring a request on sooner. */
enum Shortcut {
    /** What is waited for at its stage is done today. */
    ANSWERED_TODAY,
    /** Every party has its own time to sign from the day the documents are sent out, and none waits for another. */
    SIGNED_IN_PARALLEL,
    /** A standing agreement covers the request, so that none is drafted and signed for it. */
    STANDING_AGREEMENT;

    private static final Set<ProjectStage> OF_AGREEMENTS =
            EnumSet.of(ProjectStage.AGREEMENT_DRAFTING, ProjectStage.SIGNATURE_COLLECTION);

    /** Whether it can be taken at a stage, or at one after it. */
    boolean isAhead(ProjectStage stage) {
        return switch (this) {
            case ANSWERED_TODAY -> true;
            case SIGNED_IN_PARALLEL, STANDING_AGREEMENT ->
                MainCourse.place(stage) <= MainCourse.place(ProjectStage.SIGNATURE_COLLECTION);
        };
    }

    /**
     * How many days a stay would last.
     *
     * @param isFirst whether it is at the stage at which the request stands
     * @param together the share of the time that signing takes if all sign at once
     */
    int days(ProjectStage at, boolean isFirst, int days, double together) {
        return switch (this) {
            case ANSWERED_TODAY -> isFirst ? 0 : days;
            case SIGNED_IN_PARALLEL ->
                at == ProjectStage.SIGNATURE_COLLECTION ? (int) Math.round(days * together) : days;
            case STANDING_AGREEMENT -> OF_AGREEMENTS.contains(at) ? 0 : days;
        };
    }
}
