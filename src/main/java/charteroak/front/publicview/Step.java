package charteroak.front.publicview;

import charteroak.front.publicview.PublicProject.Stage;
import java.util.ArrayList;
import java.util.List;

/** A step on a project's way, and whether it is behind the project, under way or still to come. */
record Step(String name, Progress progress) {

    enum Progress {
        PASSED,
        NOW,
        TO_COME
    }

    /** Every step, for a project that has reached a stage. */
    static List<Step> until(Stage reached) {
        List<Step> steps = new ArrayList<>(List.of(new Step("APPROVED", Progress.PASSED)));
        for (Stage stage : Stage.values()) {
            steps.add(new Step(stage.name(), progress(stage, reached)));
        }
        return steps;
    }

    private static Progress progress(Stage stage, Stage reached) {
        int distance = stage.compareTo(reached);
        if (distance == 0) {
            return Progress.NOW;
        }
        return distance < 0 ? Progress.PASSED : Progress.TO_COME;
    }
}
