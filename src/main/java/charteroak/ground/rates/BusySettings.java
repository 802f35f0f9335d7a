package charteroak.ground.rates;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is worked on at once, so that ordinary questions are answered beside it.
 *
 * @param questions how many heavy questions; 0 for one less than the machine has cores, but one at least
 * @param passwords how many comparisons of passwords and client secrets
 * @param line how many more may wait for each; one client fills at most half of it
 * @param patience how long each waits at most
 * @param letters a search is a heavy question when its texts are longer than this, in all searches of a document together
 */
@ConfigurationProperties("charteroak.limits.busy")
record BusySettings(
        @DefaultValue("0") int questions,
        @DefaultValue("1") int passwords,
        @DefaultValue("32") int line,
        @DefaultValue("8s") Duration patience,
        @DefaultValue("120") int letters) {

    int questionsAtOnce() {
        return questions > 0 ? questions : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
