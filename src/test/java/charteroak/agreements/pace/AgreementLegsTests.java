package charteroak.agreements.pace;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.MadeUpAgency;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.coverage.RandomHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementLegsTests {

    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 10);
    private static final LocalDate TODAY = BEGUN.plusDays(200);
    private static final AgreementId DSA = new AgreementId("agreement-dsa");
    private static final ScheduleId SCHEDULE = new ScheduleId("schedule-dsa");
    private static final Agency PROVIDER = MadeUpAgency.of("p");
    private static final Agency HUB = MadeUpAgency.of("h");

    @Test
    void aSignatureWaitsFromTheDraftOrTheSignersOwnAffirmation() {
        assertThat(legs(
                        act(Kind.DRAFTED, null, 0),
                        act(Kind.AFFIRMED, PROVIDER, 12),
                        act(Kind.SIGNED, PROVIDER, 30),
                        act(Kind.SIGNED, HUB, 41)))
                .containsExactlyInAnyOrder("AFFIRMATION agency-p 12", "SIGNATURE agency-p 18", "SIGNATURE agency-h 41");
    }

    @Test
    void nothingIsToldOfWhatBeganNobodyKnowsWhen() {
        assertThat(legs(act(Kind.AFFIRMED, PROVIDER, 12), act(Kind.SIGNED, PROVIDER, 30), act(Kind.SIGNED, HUB, 41)))
                .containsExactly("SIGNATURE agency-p 18");
    }

    @Test
    void whatIsWaitedForIsOpenUntilTheAgreementIsOver() {
        Act[] begun = {act(Kind.DRAFTED, null, 0), act(Kind.AFFIRMED, PROVIDER, 5), act(Kind.SIGNED, PROVIDER, 5)};
        assertThat(legs(begun))
                .containsExactlyInAnyOrder("AFFIRMATION agency-p 5", "SIGNATURE agency-p 0", "SIGNATURE agency-h open");
        assertThat(legs(Stream.concat(Stream.of(begun), Stream.of(act(Kind.TERMINATED, PROVIDER, 50)))
                        .toArray(Act[]::new)))
                .containsExactlyInAnyOrder("AFFIRMATION agency-p 5", "SIGNATURE agency-p 0");
    }

    @Test
    void whatWasVoidedWasNotDone() {
        assertThat(legs(
                        act(Kind.DRAFTED, null, 0),
                        act(Kind.SIGNED, HUB, 3),
                        voiding(act(Kind.SIGNED, HUB, 3), 4),
                        act(Kind.SIGNED, HUB, 9)))
                .contains("SIGNATURE agency-h 9");
    }

    @Test
    void anActIsDoneWhenItIsRecordedIfItIsToTakeEffectLater() {
        Act ahead = made(new ActId("act-ahead"), DSA, Kind.SIGNED, HUB, day(60), day(20), null, null);
        assertThat(legs(act(Kind.DRAFTED, null, 0), ahead)).contains("SIGNATURE agency-h 20");
    }

    @Test
    void anAmendmentWaitsForThoseWhoDidNotWriteIt() {
        Act amendment = made(new ActId("act-amendment"), DSA, Kind.AMENDED, PROVIDER, day(50), day(50), null, null);
        Act signature = made(new ActId("act-signature"), DSA, Kind.SIGNED, HUB, day(57), day(57), null, amendment.id());
        assertThat(legs(act(Kind.DRAFTED, null, 0), act(Kind.SIGNED, PROVIDER, 1), act(Kind.SIGNED, HUB, 1), amendment))
                .contains("AMENDMENT_SIGNATURE agency-h open")
                .noneMatch(leg -> leg.startsWith("AMENDMENT_SIGNATURE agency-p"));
        assertThat(legs(
                        act(Kind.DRAFTED, null, 0),
                        act(Kind.SIGNED, PROVIDER, 1),
                        act(Kind.SIGNED, HUB, 1),
                        amendment,
                        signature))
                .contains("AMENDMENT_SIGNATURE agency-h 7");
    }

    @Test
    void aVoteWaitsFromTheDayTheRequestWasReceived() {
        ProjectId project = new ProjectId("project-p");
        Act vote = MadeUpAct.of(
                new ActId("act-vote"),
                project,
                Kind.VOTED,
                day(9),
                instant(day(9)),
                null,
                null,
                PROVIDER.id(),
                null,
                null,
                null,
                List.of(),
                List.of());
        assertThat(VoteLegs.legs(BEGUN, List.of(vote), List.of(PROVIDER.id(), HUB.id()), TODAY, ZoneOffset.UTC))
                .containsExactly(
                        new PastCase(ActLeg.VOTE, PROVIDER.id(), 9), new PastCase(ActLeg.VOTE, HUB.id(), null));
        assertThat(VoteLegs.legs(day(10), List.of(vote), List.of(), TODAY, ZoneOffset.UTC))
                .isEmpty();
    }

    /** Of random histories, every day is looked at for what was done on it. */
    @Test
    void tellsWhatLookingDayByDayFinds() {
        Set<String> met = new TreeSet<>();
        for (int seed = 0; seed < 400; seed++) {
            LocalDate today = RandomHistory.FIRST.plusDays(seed % RandomHistory.DAYS);
            for (Dossier dossier : RandomHistory.from(seed).dossiers()) {
                Dossier drafted = seed % 2 == 0 ? dossier : drafted(dossier, RandomHistory.FIRST.plusDays(seed % 5));
                List<String> told = AgreementLegs.of(drafted, today, ZoneOffset.UTC).stream()
                        .filter(each -> each.leg() == ActLeg.SIGNATURE || each.leg() == ActLeg.AFFIRMATION)
                        .map(AgreementLegsTests::text)
                        .toList();
                assertThat(told)
                        .as("seed %d, %s", seed, dossier.agreement().number())
                        .containsExactlyInAnyOrderElementsOf(new DayAfterDay(drafted, today).cases());
                told.forEach(
                        each -> met.add(each.replaceAll(" agency-\\S+ ", " ").replaceAll("\\d+", "over")));
            }
        }
        assertThat(met).containsExactly("AFFIRMATION open", "AFFIRMATION over", "SIGNATURE open", "SIGNATURE over");
    }

    private static Dossier drafted(Dossier dossier, LocalDate day) {
        ActId id = new ActId("act-draft-of-" + dossier.agreement().id());
        List<Act> acts = new ArrayList<>(dossier.acts());
        acts.add(made(id, dossier.agreement().id(), Kind.DRAFTED, null, day, day, null, null));
        return dossier.with(dossier.schedules(), acts, dossier.users());
    }

    /** The cases of one agreement, found by looking at each day for an act that was done on it. */
    private record DayAfterDay(Dossier dossier, LocalDate today) {

        private static final LocalDate FIRST = RandomHistory.FIRST.minusDays(100);
        private static final LocalDate LAST = RandomHistory.FIRST.plusDays(200);

        List<String> cases() {
            List<String> cases = new ArrayList<>();
            for (Agency party : dossier.agencies()) {
                LocalDate signed = first(act -> act.kind() == Kind.SIGNED
                        && act.amendmentId() == null
                        && party.id().equals(act.byId()));
                LocalDate begun = last(
                        signed == null ? today : signed,
                        act -> act.kind() == Kind.DRAFTED
                                || (act.kind() == Kind.AFFIRMED && party.id().equals(act.byId())));
                tell(cases, "SIGNATURE " + party.id(), begun, signed, admits(Kind.SIGNED));
            }
            for (Schedule schedule : dossier.schedules()) {
                Agency provider = schedule.provider();
                if (provider != null) {
                    boolean declined = first(act -> speaks(act, Kind.AFFIRMATION_DECLINED, schedule, provider)) != null;
                    tell(
                            cases,
                            "AFFIRMATION " + provider.id(),
                            written(schedule),
                            first(act -> speaks(act, Kind.AFFIRMED, schedule, provider)),
                            !declined && admits(Kind.AFFIRMED));
                }
            }
            return cases;
        }

        private static boolean speaks(Act act, Kind kind, Schedule schedule, Agency provider) {
            return act.kind() == kind
                    && schedule.id().equals(act.scheduleId())
                    && provider.id().equals(act.byId());
        }

        private @Nullable LocalDate written(Schedule schedule) {
            LocalDate added = first(act -> act.addsIds().contains(schedule.id()));
            if (added != null) {
                return added;
            }
            Instant recordedAt = schedule.recordedAt();
            return recordedAt == null
                    ? first(act -> act.kind() == Kind.DRAFTED)
                    : LocalDate.ofInstant(recordedAt, ZoneOffset.UTC);
        }

        private void tell(
                List<String> cases, String what, @Nullable LocalDate begun, @Nullable LocalDate ended, boolean waits) {
            if (begun == null || begun.isAfter(ended == null ? today : ended)) {
                return;
            }
            if (ended != null) {
                int days = 0;
                while (begun.plusDays(days).isBefore(ended)) {
                    days++;
                }
                cases.add(what + " " + days);
            } else if (waits) {
                cases.add(what + " open");
            }
        }

        private boolean admits(Kind kind) {
            return dossier.knownAt(Instant.MAX).admits(kind, today);
        }

        private @Nullable LocalDate first(Predicate<Act> wanted) {
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
                if (isDoneOn(day, wanted)) {
                    return day;
                }
            }
            return null;
        }

        private @Nullable LocalDate last(LocalDate until, Predicate<Act> wanted) {
            for (LocalDate day = until; day.isAfter(FIRST); day = day.minusDays(1)) {
                if (isDoneOn(day, wanted)) {
                    return day;
                }
            }
            return null;
        }

        private boolean isDoneOn(LocalDate day, Predicate<Act> wanted) {
            for (Act act : dossier.acts()) {
                LocalDate recorded = LocalDate.ofInstant(act.recordedAt(), ZoneOffset.UTC);
                LocalDate done = recorded.isBefore(act.effectiveOn()) ? recorded : act.effectiveOn();
                if (done.equals(day) && wanted.test(act) && act.kind() != Kind.VOIDED && !isVoided(act)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isVoided(Act act) {
            for (Act voiding : dossier.acts()) {
                if (voiding.kind() == Kind.VOIDED && act.id().equals(voiding.voidsId()) && !isVoided(voiding)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<String> legs(Act... acts) {
        Agreement agreement = new Agreement(
                DSA,
                "DSA",
                AgreementKind.DSA,
                "A sharing agreement",
                null,
                true,
                null,
                null,
                null,
                List.of(),
                Readers.EVERYBODY);
        Dossier dossier = new Dossier(
                agreement,
                List.of(new Party(DSA, Party.Role.PROVIDER, PROVIDER), new Party(DSA, Party.Role.HUB, HUB)),
                List.of(new Schedule(SCHEDULE, DSA, PROVIDER, List.of(), null, Schedule.ElementList.LISTED)),
                List.of(acts),
                List.of());
        return AgreementLegs.of(dossier, TODAY, ZoneOffset.UTC).stream()
                .map(AgreementLegsTests::text)
                .toList();
    }

    private static String text(PastCase each) {
        return "%s %s %s".formatted(each.leg(), each.byId(), each.days() == null ? "open" : each.days());
    }

    private static Act act(Kind kind, @Nullable Agency by, int day) {
        return made(new ActId("act-%s-%s-%d".formatted(kind, by, day)), DSA, kind, by, day(day), day(day), null, null);
    }

    private static Act voiding(Act voided, int day) {
        return made(new ActId("act-voiding"), DSA, Kind.VOIDED, HUB, day(day), day(day), voided.id(), null);
    }

    private static Act made(
            ActId id,
            AgreementId agreement,
            Kind kind,
            @Nullable Agency by,
            LocalDate effectiveOn,
            LocalDate recordedOn,
            @Nullable ActId voids,
            @Nullable ActId amendment) {
        return MadeUpAct.of(
                id,
                agreement,
                kind,
                effectiveOn,
                instant(recordedOn),
                null,
                null,
                by == null ? null : by.id(),
                null,
                SCHEDULE,
                voids,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                amendment,
                false);
    }

    private static LocalDate day(int after) {
        return BEGUN.plusDays(after);
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
