package charteroak.judgement.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Chances taken from a seed; in a tidy world what is usual is almost certain. */
final class Chance {

    private final SplittableRandom random;
    private final boolean tidy;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
        this.tidy = random.nextInt(100) < 60;
    }

    boolean tidy() {
        return tidy;
    }

    boolean usually() {
        return random.nextInt(1000) < (tidy ? 995 : 880);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    LocalDate day() {
        return RandomHistory.FIRST.plusDays(random.nextInt(RandomHistory.DAYS));
    }

    LocalDate early() {
        return RandomHistory.FIRST.plusDays(random.nextInt(8));
    }

    @Nullable
    LocalDate dayIn(int percent) {
        return in(percent) ? day() : null;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return pick(Arrays.asList(choices));
    }
}
