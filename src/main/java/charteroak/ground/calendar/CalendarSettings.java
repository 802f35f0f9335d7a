package charteroak.ground.calendar;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which state holidays are added to the list that comes with this program.
 *
 * @param holidays a folder of csv files; empty to add none
 */
@ConfigurationProperties("charteroak.calendar")
record CalendarSettings(@DefaultValue("") String holidays) {

    Optional<Path> folder() {
        return holidays.isBlank() ? Optional.empty() : Optional.of(Path.of(holidays));
    }
}
