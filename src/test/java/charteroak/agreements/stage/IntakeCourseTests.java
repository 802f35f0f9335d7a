package charteroak.agreements.stage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.project.ProjectStage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a request goes from its draft to the votes: {@code stages/intake-moves.csv} was written from the program's rules by somebody who had
 * not read this code.
 */
class IntakeCourseTests {

    private static final Set<Kind> OF_INTAKE = EnumSet.range(Kind.PROPOSAL_SUBMITTED, Kind.MODIFICATION_REQUESTED);

    private static StageStory story(ProjectStage from, String given) {
        StageStory story = new StageStory(from);
        Arrays.stream(given.split(" \\+ ")).filter(done -> !done.isEmpty()).forEach(story::then);
        return story;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/stages/intake-moves.csv", numLinesToSkip = 1, emptyValue = "")
    void anActMovesARequestAsWritten(ProjectStage from, String act, String given, ProjectStage to) {
        assertThat(story(from, given == null ? "" : given)
                        .then(act)
                        .course()
                        .now()
                        .stage())
                .isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSAL_SUBMITTED, DRAFT",
        "PROPOSAL_TAKEN_UP, PROPOSAL_SUBMITTED",
        "PROPOSAL_RETURNED, PROPOSAL_SUBMITTED VIABILITY_REVIEW",
        "AVAILABILITY_ANSWERED, ''",
        "FOUND_VIABLE, VIABILITY_REVIEW",
        "FOUND_NOT_VIABLE, VIABILITY_REVIEW",
        "FORM_SUBMITTED, DRAFT FORM_ISSUED MODIFICATION_REQUESTED",
        "FORM_TAKEN_UP, FORM_SUBMITTED",
        "FORM_RETURNED, COMPLETENESS_REVIEW",
        "FOUND_INELIGIBLE, COMPLETENESS_REVIEW",
        "FORM_CONFIRMED_COMPLETE, COMPLETENESS_REVIEW",
        "MODIFICATION_REQUESTED, IN_REVIEW"
    })
    void anActMovesARequestFromNowhereElse(Kind act, String stages) {
        Set<String> moved = Set.of(stages.split(" "));
        Arrays.stream(ProjectStage.values())
                .filter(stage -> stage != ProjectStage.SUSPENDED && !moved.contains(stage.name()))
                .forEach(stage -> assertThat(
                                story(stage, "").then(act.name()).course().now().stage())
                        .as("%s at %s", act, stage)
                        .isEqualTo(stage));
    }

    static Stream<Kind> ofIntake() {
        return OF_INTAKE.stream();
    }

    @ParameterizedTest
    @MethodSource("ofIntake")
    void nothingMovesARequestWhoseWorkIsStoppedAsFarAsIsTold(Kind act) {
        StageStory story = story(ProjectStage.VIABILITY_REVIEW, "REQUEST_SUSPENDED");
        assertThat(story.then(act.name()).course().now().stage()).isEqualTo(ProjectStage.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({"REQUEST_SUSPENDED", "SUSPENSION_LIFTED"})
    void aDraftThatNobodyHasSeenIsNotStopped(String act) {
        assertThat(story(ProjectStage.DRAFT, "").then(act).course().now().stage())
                .isEqualTo(ProjectStage.DRAFT);
    }
}
