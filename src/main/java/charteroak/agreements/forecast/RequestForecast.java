package charteroak.agreements.forecast;

import charteroak.agreements.pace.ActLeg;
import charteroak.agreements.pace.Pace;
import charteroak.agreements.pace.PastDays;
import charteroak.agreements.project.ProjectStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the steps that remain of a request are likely reached. Pure; the same for a request on a day, whoever asks and however often.
 *
 * @param request the request that it is about
 * @param waited how many calendar days it has stood at its stage; null where nobody knows, and then it counts as come there today
 * @param pastRequests how many past requests tell of it
 * @param together shares of the time that signing took in past cases if all had signed at once
 */
record RequestForecast(
        OpenRequest request,
        LocalDate asOf,
        @Nullable Integer waited,
        int pastRequests,
        StepCurves curves,
        List<Double> together,
        ForecastDraws draws) {

    /** The last stage at which acts of a kind are waited for. */
    private static final Map<ActLeg, ProjectStage> AHEAD = new EnumMap<>(Map.of(
            ActLeg.VOTE, ProjectStage.IN_REVIEW,
            ActLeg.AFFIRMATION, ProjectStage.AGREEMENT_DRAFTING,
            ActLeg.SIGNATURE, ProjectStage.SIGNATURE_COLLECTION));

    static RequestForecast of(
            OpenRequest request, StepCurves curves, int pastRequests, List<Double> together, LocalDate today) {
        return new RequestForecast(
                request,
                today,
                request.waited(),
                pastRequests,
                curves,
                together,
                ForecastDraws.of(request, curves, seed(request, today)));
    }

    private static long seed(OpenRequest request, LocalDate today) {
        return 31L * request.project().value().hashCode() + today.toEpochDay();
    }

    List<ForecastStep> steps() {
        List<ForecastStep> steps = new ArrayList<>();
        boolean restsOnBaseline = curves.restsOnBaseline(request.at());
        for (int at = 0; at < draws.steps().size(); at++) {
            ProjectStage stage = draws.steps().get(at);
            steps.add(ForecastStep.of(stage, draws.daysUntil(at), draws.percentEndedBefore(at), restsOnBaseline, asOf));
            restsOnBaseline |= curves.restsOnBaseline(stage);
        }
        return steps;
    }

    /** What would bring the request on sooner. */
    List<ForecastSaving> savings() {
        return Arrays.stream(Shortcut.values())
                .filter(shortcut -> shortcut.isAhead(request.at()))
                .filter(shortcut -> shortcut != Shortcut.SIGNED_IN_PARALLEL || !together.isEmpty())
                .flatMap(shortcut -> ForecastSaving.of(
                        shortcut, ForecastDraws.with(shortcut, request, curves, together, seed(request, asOf)), draws)
                        .stream())
                .toList();
    }

    /** How long past acts took of those providers that have told often enough, where such acts are still ahead; the slowest first. */
    List<PastDays> parties(Pace pace) {
        return request.providers().stream()
                .flatMap(provider -> AHEAD.entrySet().stream()
                        .filter(leg -> MainCourse.place(request.at()) <= MainCourse.place(leg.getValue()))
                        .map(leg -> pace.of(leg.getKey(), provider)))
                .filter(days -> days.agencyId() != null && days.median() != null)
                .sorted(Comparator.comparing(PastDays::median, Comparator.<Integer>reverseOrder()))
                .toList();
    }
}
