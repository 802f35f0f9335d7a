package charteroak.agreements.forecast;

import static charteroak.agreements.project.ProjectStage.AGREEMENT_DRAFTING;
import static charteroak.agreements.project.ProjectStage.ANALYSIS;
import static charteroak.agreements.project.ProjectStage.APPROVED;
import static charteroak.agreements.project.ProjectStage.CLOSED;
import static charteroak.agreements.project.ProjectStage.COMPLETENESS_REVIEW;
import static charteroak.agreements.project.ProjectStage.DATA_RELEASED;
import static charteroak.agreements.project.ProjectStage.DESTRUCTION_CERTIFIED;
import static charteroak.agreements.project.ProjectStage.DESTRUCTION_DUE;
import static charteroak.agreements.project.ProjectStage.DISCLOSURE_REVIEW;
import static charteroak.agreements.project.ProjectStage.DSA_EXECUTED;
import static charteroak.agreements.project.ProjectStage.FILES_IN_PREPARATION;
import static charteroak.agreements.project.ProjectStage.FORM_ISSUED;
import static charteroak.agreements.project.ProjectStage.FORM_SUBMITTED;
import static charteroak.agreements.project.ProjectStage.IN_REVIEW;
import static charteroak.agreements.project.ProjectStage.MATCHING;
import static charteroak.agreements.project.ProjectStage.MODIFICATION_REQUESTED;
import static charteroak.agreements.project.ProjectStage.PREPUBLICATION_REVIEW;
import static charteroak.agreements.project.ProjectStage.PROPOSAL_SUBMITTED;
import static charteroak.agreements.project.ProjectStage.PUBLISHED;
import static charteroak.agreements.project.ProjectStage.REVISION_REQUIRED;
import static charteroak.agreements.project.ProjectStage.SIGNATURE_COLLECTION;
import static charteroak.agreements.project.ProjectStage.VIABILITY_REVIEW;

import charteroak.agreements.project.ProjectStage;
import java.util.List;
import java.util.Map;

/** The stages through which a request goes where nothing sends it back, in their order. */
final class MainCourse {

    static final List<ProjectStage> STEPS = List.of(
            PROPOSAL_SUBMITTED,
            VIABILITY_REVIEW,
            FORM_ISSUED,
            FORM_SUBMITTED,
            COMPLETENESS_REVIEW,
            IN_REVIEW,
            APPROVED,
            AGREEMENT_DRAFTING,
            SIGNATURE_COLLECTION,
            DSA_EXECUTED,
            FILES_IN_PREPARATION,
            MATCHING,
            DISCLOSURE_REVIEW,
            DATA_RELEASED,
            ANALYSIS,
            PREPUBLICATION_REVIEW,
            PUBLISHED,
            DESTRUCTION_DUE,
            DESTRUCTION_CERTIFIED,
            CLOSED);

    /** Where a request stands that was sent back: as far as at the stage whose work is done again. */
    private static final Map<ProjectStage, ProjectStage> SENT_BACK =
            Map.of(MODIFICATION_REQUESTED, FORM_ISSUED, REVISION_REQUIRED, ANALYSIS);

    private MainCourse() {}

    /** How far along a stage is, from 0; -1 before the first step and where a request ended without getting to the last. */
    static int place(ProjectStage stage) {
        return STEPS.indexOf(SENT_BACK.getOrDefault(stage, stage));
    }

    /** The steps that follow a stage. */
    static List<ProjectStage> after(ProjectStage stage) {
        return STEPS.subList(place(stage) + 1, STEPS.size());
    }
}
