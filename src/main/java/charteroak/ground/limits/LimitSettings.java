package charteroak.ground.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on any request, and the names of the server. {@code docs/security.md} lists all limits for those who run the
 * server.
 *
 * @param hosts the names under which the server is reached from elsewhere, besides its own names on loopback
 * @param time how long a request may take, including in the database
 * @param intakeTime how long recording a batch of lineage events may take
 * @param body how large the body of a request may be; the lineage intake has its own limit
 */
@ConfigurationProperties("charteroak.limits")
record LimitSettings(
        @DefaultValue List<String> hosts,
        @DefaultValue("20s") Duration time,
        @DefaultValue("2m") Duration intakeTime,
        @DefaultValue("1MB") DataSize body) {

    LimitSettings {
        hosts = List.copyOf(hosts);
    }
}
