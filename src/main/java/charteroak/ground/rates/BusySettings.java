package charteroak.ground.rates;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on the work done at once, so that ordinary questions are answered beside heavy ones.
 *
 * @param questions how many heavy questions; 0 for one less than the machine has cores, but at least one
 * @param passwords how many sign-ins and checks of client secrets
 * @param line how many more may wait for each; one client may fill half of that
 * @param patience how long each waits at most
 * @param letters the length of all search texts in a document above which the search is a heavy question
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
