package charteroak.judgement.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateHolidaysTests {

    @ParameterizedTest(name = "the state does not work on {0}")
    @CsvSource({
        "2024-01-01",
        "2024-01-15",
        "2024-02-12",
        "2024-02-19",
        "2024-03-29",
        "2024-05-27",
        "2024-06-19",
        "2024-07-04",
        "2024-09-02",
        "2024-10-14",
        "2024-11-11",
        "2024-11-28",
        "2024-12-25"
    })
    void keepsTheHolidaysOfTheLaw(LocalDate day) {
        assertThat(StateHolidays.isHoliday(day)).isTrue();
        assertThat(StateHolidays.isWorkingDay(day)).isFalse();
    }

    @Test
    void keepsNoOthers() {
        List<LocalDate> kept = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .filter(StateHolidays::isHoliday)
                .toList();
        assertThat(kept).hasSize(13);
    }

    @ParameterizedTest(name = "kept on {0}")
    @CsvSource({"2021-07-05", "2022-12-26", "2021-12-31", "2021-12-24", "2020-07-03"})
    void movesWhatFallsOnAWeekend(LocalDate day) {
        assertThat(StateHolidays.isHoliday(day)).isTrue();
    }

    @ParameterizedTest(name = "Good Friday is {0}")
    @CsvSource({"2000-04-21", "2018-03-30", "2021-04-02", "2022-04-15", "2025-04-18", "2026-04-03", "2038-04-23"})
    void knowsGoodFriday(LocalDate day) {
        assertThat(StateHolidays.isHoliday(day)).isTrue();
    }
}
