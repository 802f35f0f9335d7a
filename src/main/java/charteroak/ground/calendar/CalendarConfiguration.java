package charteroak.ground.calendar;

import charteroak.ground.store.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the state's calendar when the application starts, which a wrong list of holidays prevents. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    StateCalendar stateCalendar(CalendarSettings settings, @Value("${charteroak.zone}") ZoneId zone) {
        Optional<Path> folder = settings.folder();
        try {
            return new StateCalendar(
                    folder.isPresent() ? HolidayList.withFolder(folder.get()) : HolidayList.own(), zone);
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The state holidays in %s cannot be read.".formatted(folder.orElseThrow()),
                    "Set charteroak.calendar.holidays to a folder of csv files, or to nothing.",
                    unreadable);
        }
    }
}
