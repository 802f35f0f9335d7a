package charteroak.agreements.forecast;

import charteroak.agreements.project.ProjectStage;
import java.util.List;
import java.util.Optional;

/**
 * By how many calendar days a request would come sooner to a step if something were done sooner.
 *
 * @param until the step
 * @param from80 what it would save at least in nine of ten draws
 * @param until80 what it would save at most in nine of ten draws
 */
record ForecastSaving(Shortcut shortcut, ProjectStage until, int median, int from80, int until80) {

    /** What is saved until the data is released or, once it is, until the end; empty where past cases do not tell. */
    static Optional<ForecastSaving> of(Shortcut shortcut, ForecastDraws with, ForecastDraws without) {
        List<ProjectStage> steps = with.steps();
        ProjectStage until = steps.contains(ProjectStage.DATA_RELEASED) ? ProjectStage.DATA_RELEASED : steps.getLast();
        int[] sooner = with.daysSoonerThan(without, steps.indexOf(until));
        return sooner.length == 0
                ? Optional.empty()
                : Optional.of(new ForecastSaving(shortcut, until, at(sooner, 50), at(sooner, 10), at(sooner, 90)));
    }

    private static int at(int[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100];
    }
}
