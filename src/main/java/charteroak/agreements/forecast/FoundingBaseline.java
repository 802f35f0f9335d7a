package charteroak.agreements.forecast;

import static charteroak.agreements.project.ProjectStage.AGREEMENT_DRAFTING;
import static charteroak.agreements.project.ProjectStage.APPROVED;
import static charteroak.agreements.project.ProjectStage.COMPLETENESS_REVIEW;
import static charteroak.agreements.project.ProjectStage.DATA_RELEASED;
import static charteroak.agreements.project.ProjectStage.DISCLOSURE_REVIEW;
import static charteroak.agreements.project.ProjectStage.DSA_EXECUTED;
import static charteroak.agreements.project.ProjectStage.FILES_IN_PREPARATION;
import static charteroak.agreements.project.ProjectStage.FORM_ISSUED;
import static charteroak.agreements.project.ProjectStage.FORM_SUBMITTED;
import static charteroak.agreements.project.ProjectStage.IN_REVIEW;
import static charteroak.agreements.project.ProjectStage.MATCHING;
import static charteroak.agreements.project.ProjectStage.PROPOSAL_SUBMITTED;
import static charteroak.agreements.project.ProjectStage.SIGNATURE_COLLECTION;
import static charteroak.agreements.project.ProjectStage.VIABILITY_REVIEW;

import charteroak.agreements.project.ProjectStage;
import java.util.Map;
import java.util.Optional;

/**
 * How long requests took before there was this catalog, by the report that founded the program (Office of Policy and Management, January 2021):
 * more than eight months each from formal request to pre-publication review, two to three of them for signatures.
 */
final class FoundingBaseline {

    static final int MONTHS = 8;
    static final int FEWEST_MONTHS_OF_SIGNATURES = 2;
    static final int MOST_MONTHS_OF_SIGNATURES = 3;

    private static final double DAYS_OF_A_MONTH = 30.4;
    private static final double SIGNATURES =
            (FEWEST_MONTHS_OF_SIGNATURES + MOST_MONTHS_OF_SIGNATURES) / 2.0 * DAYS_OF_A_MONTH;

    /**
     * How the rest of the eight months is shared out among the steps before the analysis, of which the report tells nothing: by the working
     * days that each is aimed to take. The analysis takes what its plan says.
     */
    private static final Map<ProjectStage, Integer> SHARES = Map.ofEntries(
            Map.entry(PROPOSAL_SUBMITTED, 3),
            Map.entry(VIABILITY_REVIEW, 10),
            Map.entry(FORM_ISSUED, 21),
            Map.entry(FORM_SUBMITTED, 2),
            Map.entry(COMPLETENESS_REVIEW, 10),
            Map.entry(IN_REVIEW, 30),
            Map.entry(APPROVED, 2),
            Map.entry(AGREEMENT_DRAFTING, 20),
            Map.entry(DSA_EXECUTED, 2),
            Map.entry(FILES_IN_PREPARATION, 20),
            Map.entry(MATCHING, 10),
            Map.entry(DISCLOSURE_REVIEW, 5),
            Map.entry(DATA_RELEASED, 5));

    private static final double A_SHARE = (MONTHS * DAYS_OF_A_MONTH - SIGNATURES)
            / SHARES.values().stream().mapToInt(Integer::intValue).sum();

    private FoundingBaseline() {}

    /** The mean days at a stage; empty for a stage of which the report tells nothing. */
    static Optional<Double> meanDays(ProjectStage stage) {
        return stage == SIGNATURE_COLLECTION
                ? Optional.of(SIGNATURES)
                : Optional.ofNullable(SHARES.get(stage)).map(share -> share * A_SHARE);
    }

    /** The curve of a stage; empty for a stage of which the report tells nothing. */
    static Optional<StepCurve> of(ProjectStage stage) {
        return meanDays(stage)
                .map(days -> StepCurve.steady(days, MainCourse.after(stage).getFirst()));
    }
}
