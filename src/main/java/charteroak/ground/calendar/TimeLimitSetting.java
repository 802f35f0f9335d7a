package charteroak.ground.calendar;

import charteroak.ground.calendar.TimeLimit.CalendarDays;
import charteroak.ground.calendar.TimeLimit.ElapsedHours;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a time limit from a setting, such as "10 working days", "60 days" or "24 hours"; anything else ends the start, and says so. */
@Component
@ConfigurationPropertiesBinding
final class TimeLimitSetting implements Converter<String, TimeLimit> {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3}) (working days?|days?|hours?)");

    @Override
    public TimeLimit convert(String setting) {
        Matcher written = WRITTEN.matcher(setting.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no time limit; write one such as '10 working days', '60 days' or '24 hours'"
                            .formatted(setting));
        }
        int number = Integer.parseInt(written.group(1));
        return switch (written.group(2).charAt(0)) {
            case 'w' -> new WorkingDays(number);
            case 'd' -> new CalendarDays(number);
            default -> new ElapsedHours(number);
        };
    }
}
