package charteroak.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.ground.calendar.TimeLimit.CalendarDays;
import charteroak.ground.calendar.TimeLimit.ElapsedHours;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

class TimeLimitSettingTests {

    private static TimeLimit read(String setting) {
        ApplicationConversionService conversions = new ApplicationConversionService();
        conversions.addConverter(new TimeLimitSetting());
        return new Binder(
                        List.of(new MapConfigurationPropertySource(Map.of("targets.matching", setting))),
                        null,
                        conversions,
                        null)
                .bind("targets.matching", Bindable.of(TimeLimit.class))
                .get();
    }

    @Test
    void aLimitIsWorkingDaysDaysOrHours() {
        assertThat(read("10 working days")).isEqualTo(new WorkingDays(10));
        assertThat(read("1 working day")).isEqualTo(new WorkingDays(1));
        assertThat(read("60 days")).isEqualTo(new CalendarDays(60));
        assertThat(read(" 24 hours ")).isEqualTo(new ElapsedHours(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 days", "ten days", "10", "-3 days", "10 weeks", "10 working", "99999 days"})
    void whatIsNoLimitEndsTheStartByItsNameAndSaysWhatIsOne(String setting) {
        assertThatThrownBy(() -> read(setting))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("targets.matching")
                .hasRootCauseMessage(
                        "'%s' is no time limit; write one such as '10 working days', '60 days' or '24 hours'", setting);
    }
}
