package charteroak.agreements.pace;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.catalogue.catalog.AgencyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {

    private static final AgencyId ONE = new AgencyId("agency-one");
    private static final AgencyId OTHER = new AgencyId("agency-other");

    @Test
    void saysThatThereIsNoCase() {
        PastDays none = new Pace(List.of()).of(ActLeg.VOTE, ONE);
        assertThat(none).isEqualTo(new PastDays(ActLeg.VOTE, null, 0, 0, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7, 7",
        "3 9, 3, 9",
        "1 2 3 4 5, 3, 4",
        "1 2 3 4 5 6, 3, 5",
        "10 20 30 40 50 60 70 80 90 100, 50, 80",
        "0 0 0 0 41, 0, 0",
    })
    void tellsInHowManyDaysHalfAndEightOfTenCasesWereOver(String days, int median, int eightieth) {
        List<PastCase> cases = new ArrayList<>();
        for (String each : days.split(" ")) {
            cases.add(new PastCase(ActLeg.VOTE, null, Integer.valueOf(each)));
        }
        Collections.shuffle(cases, new Random(days.length()));
        PastDays told = new Pace(cases).of(ActLeg.VOTE, ONE);
        assertThat(told.median()).isEqualTo(median);
        assertThat(told.eightieth()).isEqualTo(eightieth);
    }

    @Test
    void tellsAnAgencysOwnCasesOnceFiveOfThemAreOver() {
        List<PastCase> cases = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            cases.add(new PastCase(ActLeg.VOTE, ONE, day));
        }
        cases.add(new PastCase(ActLeg.VOTE, ONE, null));
        cases.add(new PastCase(ActLeg.VOTE, OTHER, 100));
        cases.add(new PastCase(ActLeg.SIGNATURE, ONE, 7));
        assertThat(new Pace(cases).of(ActLeg.VOTE, ONE)).isEqualTo(new PastDays(ActLeg.VOTE, null, 5, 1, 3, 4));
        cases.add(new PastCase(ActLeg.VOTE, ONE, 5));
        assertThat(new Pace(cases).of(ActLeg.VOTE, ONE)).isEqualTo(new PastDays(ActLeg.VOTE, ONE, 5, 1, 3, 4));
        assertThat(new Pace(cases).of(ActLeg.VOTE, OTHER)).isEqualTo(new PastDays(ActLeg.VOTE, null, 6, 1, 3, 5));
    }

    @Test
    void isWhatCountingDayByDayTells() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<PastCase> cases = new ArrayList<>();
            for (int many = random.nextInt(30); many > 0; many--) {
                AgencyId by = random.nextInt(3) == 0 ? null : random.nextBoolean() ? ONE : OTHER;
                ActLeg leg = random.nextBoolean() ? ActLeg.VOTE : ActLeg.SIGNATURE;
                cases.add(new PastCase(leg, by, random.nextInt(4) == 0 ? null : random.nextInt(50)));
            }
            for (AgencyId agency : List.of(ONE, OTHER)) {
                assertThat(new Pace(cases).of(ActLeg.VOTE, agency))
                        .as("seed %d", seed)
                        .isEqualTo(counted(cases, agency));
            }
        }
    }

    private static PastDays counted(List<PastCase> cases, AgencyId agency) {
        int own = 0;
        for (PastCase each : cases) {
            own += each.leg() == ActLeg.VOTE && agency.equals(each.byId()) && each.days() != null ? 1 : 0;
        }
        AgencyId of = own >= 5 ? agency : null;
        int over = 0;
        int open = 0;
        for (PastCase each : cases) {
            if (each.leg() == ActLeg.VOTE && (of == null || of.equals(each.byId()))) {
                over += each.days() == null ? 0 : 1;
                open += each.days() == null ? 1 : 0;
            }
        }
        return new PastDays(ActLeg.VOTE, of, over, open, first(cases, of, over, 5), first(cases, of, over, 8));
    }

    /** The first day by which some tenths of the cases were over. */
    private static @Nullable Integer first(List<PastCase> cases, @Nullable AgencyId of, int over, int tenths) {
        if (over == 0) {
            return null;
        }
        int day = 0;
        while (true) {
            int by = 0;
            for (PastCase each : cases) {
                Integer took = each.days();
                boolean counts = each.leg() == ActLeg.VOTE && (of == null || of.equals(each.byId()));
                by += counts && took != null && took <= day ? 1 : 0;
            }
            if (by * 10 >= over * tenths) {
                return day;
            }
            day++;
        }
    }
}
