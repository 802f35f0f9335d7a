package charteroak.ground.rates;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * How often something may happen.
 *
 * @param times how often it may happen at once; as many come back, evenly, in each period
 * @param period the time in which they come back
 */
record Rate(int times, Duration period) {

    Rate {
        if (times < 1 || !period.isPositive()) {
            throw new IllegalArgumentException("a rate such as 60/1m allows something at least once in some time");
        }
    }

    /** Reads a rate such as {@code 60/1m}, as settings write it. */
    public static Rate valueOf(String text) {
        String[] parts = text.split("/", 2);
        return new Rate(
                Integer.parseInt(parts[0].trim()),
                DurationStyle.detectAndParse(parts.length > 1 ? parts[1].trim() : ""));
    }
}
