package charteroak.judgement.deadline;

import static charteroak.judgement.deadline.MadeUpPapers.day;
import static charteroak.judgement.deadline.MadeUpPapers.of;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.Act;
import charteroak.judgement.deadline.Deadline.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final LocalDate END = day("2026-06-30");

    @Test
    void aTermIsDueOnItsLastDayAndOverdueTheDayAfterWhileALicenseRestsOnIt() {
        MadeUpPapers papers = new MadeUpPapers(END, day("2026-12-31"), "P");
        assertThat(of(Kind.AGREEMENT_TERM, papers.on("2026-06-30")))
                .containsExactly("dsa 2026-06-30", "dul 2026-12-31");
        Deadline overdue = papers.on("2026-07-01").getFirst();
        assertThat(overdue.daysLeft()).isEqualTo(-1);
        assertThat(overdue.band()).isEqualTo(Deadline.Band.OVERDUE);
        assertThat(of(Kind.AGREEMENT_TERM, papers.on("2026-12-31")))
                .containsExactly("dsa 2026-06-30", "dul 2026-12-31");
        assertThat(of(Kind.AGREEMENT_TERM, papers.on("2027-01-01"))).isEmpty();
    }

    @Test
    void anAmendmentMovesATermFromTheInstantItIsKnown() {
        MadeUpPapers papers = new MadeUpPapers(END, null, "P")
                .act("dsa", Act.Kind.AMENDED, day("2026-05-01"), day("2026-06-10"), day("2027-06-30"), null, null);
        assertThat(of(Kind.AGREEMENT_TERM, papers.on(day("2026-06-01"), Instant.parse("2026-06-10T11:59:59Z"))))
                .containsExactly("dsa 2026-06-30");
        assertThat(of(Kind.AGREEMENT_TERM, papers.on(day("2026-06-01"), Instant.parse("2026-06-10T12:00:00Z"))))
                .containsExactly("dsa 2027-06-30");
    }

    @Test
    void aVoidedAmendmentMovesNothing() {
        MadeUpPapers papers = new MadeUpPapers(END, null, "P")
                .act("dsa", Act.Kind.AMENDED, day("2026-05-01"), day("2026-05-01"), day("2027-06-30"), null, null)
                .act("dsa", Act.Kind.VOIDED, day("2026-05-02"), day("2026-05-02"), null, null, "act-dsa-1");
        assertThat(of(Kind.AGREEMENT_TERM, papers.on("2026-06-01"))).containsExactly("dsa 2026-06-30");
    }

    @Test
    void nothingIsDueOnceTerminated() {
        MadeUpPapers papers = new MadeUpPapers(END, null, "P").act("dsa", Act.Kind.TERMINATED, "2026-06-30");
        assertThat(of(Kind.AGREEMENT_TERM, papers.on("2026-06-01"))).isEmpty();
        assertThat(of(Kind.AGREEMENT_TERM, papers.on("2026-07-01"))).isEmpty();
    }

    @Test
    void anApprovalIsOverdueUntilItIsRenewedAndOnlyWhileTheLicenseGoesOn() {
        MadeUpPapers papers = new MadeUpPapers(null, day("2026-12-31"), "P")
                .act("dul", Act.Kind.IRB_DETERMINED, day("2025-01-01"), day("2025-01-01"), null, END, null)
                .act(
                        "dul",
                        Act.Kind.IRB_DETERMINED,
                        day("2026-08-01"),
                        day("2026-08-01"),
                        null,
                        day("2026-12-31"),
                        null);
        assertThat(of(Kind.IRB_APPROVAL, papers.on("2026-06-30"))).containsExactly("dul 2026-06-30");
        assertThat(of(Kind.IRB_APPROVAL, papers.on("2026-07-31"))).containsExactly("dul 2026-06-30");
        assertThat(of(Kind.IRB_APPROVAL, papers.on("2026-08-01"))).isEmpty();
    }

    @Test
    void aRenewalByTheLastDayLeavesNothingDue() {
        MadeUpPapers papers = new MadeUpPapers(null, null, "P")
                .act("dul", Act.Kind.IRB_DETERMINED, day("2025-01-01"), day("2025-01-01"), null, END, null)
                .act("dul", Act.Kind.IRB_DETERMINED, day("2026-07-01"), day("2026-06-01"), null, null, null);
        assertThat(of(Kind.IRB_APPROVAL, papers.on("2026-06-02"))).isEmpty();
        assertThat(of(Kind.IRB_APPROVAL, papers.on(day("2026-06-02"), Instant.parse("2026-06-01T11:00:00Z"))))
                .containsExactly("dul 2026-06-30");
    }

    @Test
    void theHubHasFiveBusinessDaysAndOneWithDataOfTheColleges() {
        MadeUpPapers ordinary =
                new MadeUpPapers(null, null, "P").act("project", Act.Kind.MATCHING_CONFIRMED, "2026-06-04");
        assertThat(of(Kind.HUB_DESTRUCTION, ordinary.on("2026-06-04"))).containsExactly("project 2026-06-11");
        MadeUpPapers colleges =
                new MadeUpPapers(null, null, "CCIC").act("project", Act.Kind.MATCHING_CONFIRMED, "2026-06-04");
        assertThat(of(Kind.HUB_DESTRUCTION, colleges.on("2026-06-04"))).containsExactly("project 2026-06-05");
    }

    @Test
    void theHubsLastDayIsToldAsTheEarliestWhereHolidaysAreNotKnown() {
        Deadline deadline = new MadeUpPapers(null, null, "P")
                .act("project", Act.Kind.MATCHING_CONFIRMED, "2030-12-24")
                .on(day("2030-12-30"), Instant.parse("2031-01-31T12:00:00Z"))
                .getFirst();
        assertThat(deadline.due()).isEqualTo("2031-01-01");
        assertThat(deadline.reason())
                .hasToString("Stewards confirmed the matching for project P on December 24, 2030; the Hub may hold the "
                        + "match files at least until January 1, 2031, and longer if there are holidays by then. "
                        + "State holidays are known from January 1, 2012 to December 31, 2030.");
    }

    @Test
    void aCertificateOnTheLastDayIsInTimeAndALaterOneEndsWhatWasOverdue() {
        MadeUpPapers inTime = new MadeUpPapers(null, null, "P")
                .act("project", Act.Kind.MATCHING_CONFIRMED, "2026-06-04")
                .act("project", Act.Kind.INPUTS_DESTROYED, "2026-06-11");
        assertThat(of(Kind.HUB_DESTRUCTION, inTime.on("2026-06-12"))).isEmpty();
        MadeUpPapers late = new MadeUpPapers(null, null, "P")
                .act("project", Act.Kind.MATCHING_CONFIRMED, "2026-06-04")
                .act("project", Act.Kind.INPUTS_DESTROYED, "2026-06-15");
        assertThat(of(Kind.HUB_DESTRUCTION, late.on("2026-06-14"))).containsExactly("project 2026-06-11");
        assertThat(of(Kind.HUB_DESTRUCTION, late.on("2026-06-15"))).isEmpty();
    }

    @Test
    void aRecipientMustDestroyByTheLastDayOfItsLicenseWhenNothingElseIsWritten() {
        MadeUpPapers papers = new MadeUpPapers(null, END, "P").act("dul", Act.Kind.DESTRUCTION_CERTIFIED, "2026-07-10");
        assertThat(of(Kind.RECIPIENT_DESTRUCTION, papers.on("2026-06-30"))).containsExactly("dul 2026-06-30");
        assertThat(of(Kind.RECIPIENT_DESTRUCTION, papers.on("2026-07-09"))).containsExactly("dul 2026-06-30");
        assertThat(of(Kind.RECIPIENT_DESTRUCTION, papers.on("2026-07-10"))).isEmpty();
    }

    @Test
    void agreesWithAReadingOfTheActsOneDayAtATime() {
        Random random = new Random(20261123);
        for (int world = 0; world < 2_000; world++) {
            List<Object[]> acts = new ArrayList<>();
            LocalDate to = MadeUpPapers.SIGNED.plusDays(random.nextInt(60));
            MadeUpPapers papers = new MadeUpPapers(to, null, "P");
            for (int count = random.nextInt(4); count > 0; count--) {
                LocalDate effective = MadeUpPapers.SIGNED.plusDays(random.nextInt(60));
                LocalDate recorded = effective.plusDays(random.nextInt(10));
                LocalDate termTo = random.nextInt(4) == 0 ? null : MadeUpPapers.SIGNED.plusDays(random.nextInt(80));
                papers.act(
                        "dsa",
                        termTo == null ? Act.Kind.TERMINATED : Act.Kind.AMENDED,
                        effective,
                        recorded,
                        termTo,
                        null,
                        null);
                acts.add(new Object[] {effective, recorded, termTo});
            }
            LocalDate asOf = MadeUpPapers.SIGNED.plusDays(random.nextInt(70));
            LocalDate known = MadeUpPapers.SIGNED.plusDays(random.nextInt(80));
            List<String> expected = naive(to, acts, asOf, known);
            assertThat(of(
                            Kind.AGREEMENT_TERM,
                            papers.on(asOf, known.atTime(13, 0).toInstant(ZoneOffset.UTC))))
                    .as("world %d on %s known %s", world, asOf, known)
                    .isEqualTo(expected);
        }
    }

    private static List<String> naive(LocalDate to, List<Object[]> acts, LocalDate asOf, LocalDate known) {
        LocalDate due = null;
        if (within(to, acts, asOf, known)) {
            for (LocalDate day = asOf; day.isBefore(asOf.plusDays(400)); day = day.plusDays(1)) {
                if (!within(to, acts, day.plusDays(1), known)) {
                    due = day;
                    break;
                }
            }
        } else {
            for (LocalDate day = asOf; day.isAfter(MadeUpPapers.SIGNED.minusDays(100)); day = day.minusDays(1)) {
                if (within(to, acts, day.minusDays(1), known)) {
                    due = day.minusDays(1);
                    break;
                }
            }
        }
        if (due == null || due.isBefore(MadeUpPapers.SIGNED)) {
            return List.of();
        }
        LocalDate by = due.isAfter(asOf) ? due : asOf;
        for (Object[] act : acts) {
            boolean counts = !((LocalDate) act[1]).isAfter(known) && !((LocalDate) act[0]).isAfter(by);
            if (act[2] == null && counts) {
                return List.of();
            }
        }
        return List.of("dsa " + due);
    }

    private static boolean within(LocalDate to, List<Object[]> acts, LocalDate day, LocalDate known) {
        LocalDate last = to;
        @Nullable Object[] latest = null;
        for (Object[] act : acts) {
            boolean counts = !((LocalDate) act[1]).isAfter(known) && !((LocalDate) act[0]).isAfter(day);
            if (act[2] != null && counts && (latest == null || !isEarlier(act, latest))) {
                latest = act;
                last = (LocalDate) act[2];
            }
        }
        return !day.isAfter(last);
    }

    private static boolean isEarlier(Object[] act, Object[] other) {
        int byDay = ((LocalDate) act[0]).compareTo((LocalDate) other[0]);
        return byDay != 0 ? byDay < 0 : ((LocalDate) act[1]).isBefore((LocalDate) other[1]);
    }
}
