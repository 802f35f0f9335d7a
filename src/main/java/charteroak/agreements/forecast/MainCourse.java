package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The stages through which a request goes where nothing sends it back, in their order. */
final class MainCourse {

    /** Where a request stands that was sent back: as far as at the stage whose work is done again. */
    private static final Map<ProjectStage, ProjectStage> SENT_BACK = Map.of(
            ProjectStage.MODIFICATION_REQUESTED, ProjectStage.FORM_ISSUED,
            ProjectStage.REVISION_REQUIRED, ProjectStage.ANALYSIS);

    static final List<ProjectStage> STEPS = EnumSet.range(ProjectStage.PROPOSAL_SUBMITTED, ProjectStage.CLOSED).stream()
            .filter(stage -> !SENT_BACK.containsKey(stage))
            .toList();

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
