package charteroak.agreements.request;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.FromNoon;
import charteroak.OwnGraphTest;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.form.RequestWriting;
import charteroak.agreements.negotiation.PaperDrafting;
import charteroak.agreements.project.ProjectStage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Requests that people of all roles take from a draft to an end at random: none comes where the sources let no request come, none loses an
 * act, and wherever one stands somebody is told of an act that is accepted, until nothing can follow.
 * {@code -Dcharteroak.walks=1000} takes that many, from {@code -Dcharteroak.walks.first} on.
 */
@OwnGraphTest
@Import({FromNoon.class, WalkedProgram.class, PaperDrafting.class, RequestWriting.class})
class WalkTests {

    /** What is done to documents by choice and takes them out of the way that requests go; it is not tried here. */
    static final Set<Kind> NOT_WALKED = EnumSet.of(
            Kind.AFFIRMATION_DECLINED,
            Kind.AFFIRMATION_WITHDRAWN,
            Kind.AMENDED,
            Kind.SUSPENDED,
            Kind.PARTY_SUSPENDED,
            Kind.PARTY_WITHDREW,
            Kind.TERMINATED);

    private static final int MANY = Integer.getInteger("charteroak.walks", 24);
    private static final int NANOS_IN_A_MILLISECOND = 1_000_000;
    private static final int MOST_FAILURES = 12;
    private static final long FIRST = Long.getLong("charteroak.walks.first", 1);

    private final WalkedProgram program;
    private final Map<ProjectStage, Integer> turned = new EnumMap<>(ProjectStage.class);
    private final Map<ProjectStage, Integer> ended = new EnumMap<>(ProjectStage.class);
    private final Map<Kind, Integer> done = new EnumMap<>(Kind.class);
    private final Set<ProjectStage> seen = EnumSet.noneOf(ProjectStage.class);
    private final List<String> failures = new ArrayList<>();
    private int together;
    private int bothAccepted;

    @Autowired
    WalkTests(WalkedProgram program) {
        this.program = program;
    }

    @Test
    void everyRequestGoesOnUntilNothingCanFollow() {
        long begun = System.nanoTime();
        for (long seed = FIRST; seed < FIRST + MANY && failures.size() < MOST_FAILURES; seed++) {
            long walk = seed;
            program.inAProgram(() -> take(walk));
        }
        System.out.printf(
                "%d walks of %d ms each, in which two did something at once %d times (both accepted %d times); they turned at %s, ended at %s and did %s%n",
                MANY,
                (System.nanoTime() - begun) / MANY / NANOS_IN_A_MILLISECOND,
                together,
                bothAccepted,
                turned,
                ended,
                done);
        assertThat(failures).as("the walks that failed").isEmpty();
        assertThat(ended.keySet()).contains(ProjectStage.CLOSED);
        assertThat(seen)
                .as("the stages that the walks saw, but those to which somebody's choice alone leads")
                .containsAll(EnumSet.range(ProjectStage.FORM_ISSUED, ProjectStage.IN_REVIEW))
                .containsAll(EnumSet.range(ProjectStage.APPROVED, ProjectStage.PREPUBLICATION_REVIEW))
                .contains(ProjectStage.PUBLISHED, ProjectStage.DESTRUCTION_DUE, ProjectStage.DESTRUCTION_CERTIFIED);
    }

    private void take(long seed) {
        Walk walk = new Walk(seed, program);
        try {
            walk.walk();
        } catch (AssertionError | RuntimeException failure) {
            failures.add("Walk %d failed at %s, seen %s:%n  %s%n%s"
                    .formatted(seed, walk.place(), walk.seen(), walk.story(), failure));
            System.out.println(failures.getLast());
            return;
        }
        walk.acts().forEach(act -> done.merge(act.kind(), 1, Integer::sum));
        turned.merge(walk.turned, 1, Integer::sum);
        ended.merge(walk.place().stage(), 1, Integer::sum);
        seen.addAll(walk.seen());
        together += walk.together;
        bothAccepted += walk.bothAccepted;
    }
}
