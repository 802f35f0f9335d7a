package charteroak.agreements.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import charteroak.agreements.project.ProjectStage;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepCurveTests {

    private static final ProjectStage AT = ProjectStage.IN_REVIEW;
    private static final ProjectStage ON = ProjectStage.APPROVED;
    private static final ProjectStage BACK = ProjectStage.MODIFICATION_REQUESTED;

    /** The 21 patients under 6-mercaptopurine of Freireich and others (1963), with the estimate that textbooks print of them. */
    @Test
    void measuresWhatKaplanAndMeierMeasure() {
        List<Stay> stays = Stream.concat(
                        IntStream.of(6, 6, 6, 7, 10, 13, 16, 22, 23).mapToObj(days -> over(days, ON)),
                        IntStream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
                                .mapToObj(StepCurveTests::open))
                .toList();
        StepCurve curve = StepCurve.measured(stays);
        Map.of(5, 1.0, 6, 0.857, 7, 0.807, 10, 0.753, 13, 0.690, 16, 0.627, 22, 0.538, 23, 0.448)
                .forEach((day, staying) ->
                        assertThat(curve.stayingAfter(day)).as("day %d", day).isCloseTo(staying, within(0.0005)));
        assertThat(curve.within(50)).isEqualTo(23);
        assertThat(curve.within(80)).isNull();
    }

    @Test
    void theNextCaseIsAsLikelyToStayLongerThanAllAsToBeAnyOther() {
        StepCurve curve = StepCurve.of(
                IntStream.rangeClosed(1, 9).mapToObj(days -> over(days, ON)).toList(), StepCurve.NOTHING, 1);
        IntStream.rangeClosed(1, 9)
                .forEach(day -> assertThat(curve.stayingAfter(day)).isCloseTo(1 - day / 10.0, within(1e-9)));
    }

    @Test
    void aRequestThatHasStayedLongerThanAllPastCasesIsNotToldOf() {
        StepCurve curve = StepCurve.of(List.of(over(3, ON), over(8, ON)), StepCurve.NOTHING, 1);
        assertThat(curve.after(8, 0.5, 0.5)).isEmpty();
        assertThat(curve.after(400, 0.99, 0.5)).isEmpty();
        assertThat(StepCurve.of(List.of(open(3), open(9)), StepCurve.NOTHING, 1).after(-1, 0.99, 0.5))
                .isEmpty();
    }

    @Test
    void drawsLeaveAsOftenAndForWhereThePastCasesDid() {
        List<Stay> stays = Stream.of(
                        IntStream.range(0, 30).mapToObj(at -> over(10, ON)),
                        IntStream.range(0, 10).mapToObj(at -> over(10, BACK)),
                        IntStream.range(0, 60).mapToObj(at -> over(20, ON)))
                .flatMap(each -> each)
                .toList();
        StepCurve curve = StepCurve.measured(stays);
        SplittableRandom random = new SplittableRandom(7);
        int draws = 20_000;
        int back = 0;
        int late = 0;
        for (int draw = 0; draw < draws; draw++) {
            StepCurve.Leaving leaving =
                    curve.after(-1, random.nextDouble(), random.nextDouble()).orElseThrow();
            back += leaving.to() == BACK ? 1 : 0;
            late += leaving.days() > 10 ? 1 : 0;
            assertThat(leaving.to() == BACK && leaving.days() > 10).isFalse();
        }
        assertThat(back / (double) draws).isCloseTo(0.1, within(0.01));
        assertThat(late / (double) draws).isCloseTo(0.6, within(0.01));
    }

    @Test
    void aNarrowGroupFollowsTheWiderOneWhereItHasFewCases() {
        StepCurve wide = StepCurve.measured(
                IntStream.range(0, 100).mapToObj(at -> over(100, ON)).toList());
        StepCurve narrow = StepCurve.of(List.of(over(1, ON)), wide, 10);
        assertThat(narrow.stayingAfter(1)).isCloseTo(10 / 11.0, within(1e-9));
        assertThat(narrow.stayingAfter(100)).isZero();
        StepCurve ofMany =
                StepCurve.of(IntStream.range(0, 990).mapToObj(at -> over(1, ON)).toList(), wide, 10);
        assertThat(ofMany.stayingAfter(1)).isCloseTo(0.01, within(1e-9));
    }

    @Test
    void aSteadyCurveLastsAsLongInTheMean() {
        StepCurve curve = StepCurve.steady(20, ON);
        SplittableRandom random = new SplittableRandom(3);
        double mean = IntStream.range(0, 20_000)
                .map(at -> curve.after(-1, random.nextDouble(), 0)
                        .map(StepCurve.Leaving::days)
                        .orElse(200))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(20, within(0.5));
    }

    private static Stay over(int days, ProjectStage to) {
        return new Stay(AT, 2, 2, days, to);
    }

    private static Stay open(int days) {
        return new Stay(AT, 2, 2, days, null);
    }
}
