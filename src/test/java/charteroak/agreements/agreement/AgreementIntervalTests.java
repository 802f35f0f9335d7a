package charteroak.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.AgreementInterval.Force;
import charteroak.agreements.agreement.ScheduleInterval.Footing;
import charteroak.catalogue.catalog.Agency;
import charteroak.judgement.coverage.RandomHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the intervals of random agreements against what is said of them day by day. */
class AgreementIntervalTests {

    private static final int HISTORIES = 400;

    @Test
    void saysOfEveryDayWhetherTheAgreementIsInForce() {
        Set<Force> met = EnumSet.noneOf(Force.class);
        everyStanding((standing, knownAt) -> {
            List<AgreementInterval> intervals = AgreementInterval.of(standing);
            assertOrder(intervals, AgreementInterval::from, AgreementInterval::until);
            for (LocalDate day : RandomHistory.days()) {
                Force force = on(intervals, day, AgreementInterval::from, AgreementInterval::until)
                        .force();
                met.add(force);
                assertThat(force == Force.IN_FORCE)
                        .isEqualTo(
                                InForce.of(standing, new Moment(day, knownAt)).value());
                assertThat(force == Force.TERMINATED)
                        .isEqualTo(
                                standing.terminated(day) && standing.start() != null && !day.isBefore(start(standing)));
            }
        });
        assertThat(met).contains(Force.IN_FORCE, Force.UNSIGNED, Force.EXPIRED, Force.SUSPENDED, Force.TERMINATED);
    }

    @Test
    void saysOfEveryDayWhatAScheduleRestsOn() {
        Set<Footing> met = EnumSet.noneOf(Footing.class);
        everyStanding((standing, knownAt) -> {
            for (Schedule schedule : standing.dossier().schedules()) {
                List<ScheduleInterval> intervals = ScheduleInterval.of(standing, schedule);
                assertOrder(intervals, ScheduleInterval::from, ScheduleInterval::until);
                for (LocalDate day : RandomHistory.days()) {
                    Footing footing = on(intervals, day, ScheduleInterval::from, ScheduleInterval::until)
                            .footing();
                    met.add(footing);
                    assertThat(footing == Footing.NOT_PART)
                            .isEqualTo(!standing.partOf(schedule.id()).contains(day));
                    assertThat(footing == Footing.AFFIRMED && standing.inForce().contains(day))
                            .isEqualTo(grants(standing, schedule, day));
                }
            }
        });
        assertThat(met).containsExactlyInAnyOrder(Footing.values());
    }

    private static boolean grants(Standing standing, Schedule schedule, LocalDate day) {
        Optional<Agency> provider = Optional.ofNullable(schedule.provider()).filter(any -> footingIsAsked(standing));
        return provider.isPresent()
                && standing.partOf(schedule.id()).contains(day)
                && standing.binds(provider.get().id()).contains(day)
                && standing.affirmed(schedule.id(), provider.get().id()).contains(day);
    }

    private static boolean footingIsAsked(Standing standing) {
        return standing.agreement().kind() == AgreementKind.DSA;
    }

    private static LocalDate start(Standing standing) {
        return Optional.ofNullable(standing.start()).orElseThrow();
    }

    private static void everyStanding(Seen seen) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Instant knownAt = seed % 2 == 0
                    ? Instant.MAX
                    : RandomHistory.FIRST
                            .plusDays(seed % RandomHistory.DAYS)
                            .atTime(18, 0)
                            .toInstant(ZoneOffset.UTC);
            RandomHistory.from(seed).dossiers().forEach(dossier -> seen.at(dossier.knownAt(knownAt), knownAt));
        }
    }

    private static <T> void assertOrder(
            List<T> intervals, Function<T, @Nullable LocalDate> from, Function<T, @Nullable LocalDate> until) {
        assertThat(from.apply(intervals.getFirst())).isNull();
        assertThat(until.apply(intervals.getLast())).isNull();
        for (int at = 1; at < intervals.size(); at++) {
            LocalDate last = until.apply(intervals.get(at - 1));
            assertThat(from.apply(intervals.get(at))).isEqualTo(last == null ? null : last.plusDays(1));
        }
    }

    private static <T> T on(
            List<T> intervals,
            LocalDate day,
            Function<T, @Nullable LocalDate> from,
            Function<T, @Nullable LocalDate> until) {
        return intervals.stream()
                .filter(interval -> Days.between(from.apply(interval), until.apply(interval))
                        .contains(day))
                .findFirst()
                .orElseThrow();
    }

    private interface Seen {
        void at(Standing standing, Instant knownAt);
    }
}
