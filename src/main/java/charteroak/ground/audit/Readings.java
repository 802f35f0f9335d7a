package charteroak.ground.audit;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Role;
import charteroak.ground.api.Witness;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.RestrictedThings;
import charteroak.ground.visibility.Viewer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Records, before an answer is given, who is shown restricted things in it: one change for each answer, without things
 * recorded for the same person within the last hour. The matching engine is exempt, since its lineage reports what it
 * read.
 */
@Component
class Readings implements Witness {

    private static final Duration ONE_READING = Duration.ofHours(1);
    private static final long MOST_REMEMBERED = 200_000;

    private final RestrictedThings restricted;
    private final Chronicle chronicle;
    private final RetriedTransaction transaction;
    private final Cache<Reading, Boolean> lately = Caffeine.newBuilder()
            .expireAfterWrite(ONE_READING)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Readings(RestrictedThings restricted, Chronicle chronicle, RetriedTransaction transaction) {
        this.restricted = restricted;
        this.chronicle = chronicle;
        this.transaction = transaction;
    }

    /** Whether readings by a caller are recorded: by those who signed in and may see more than everybody, beside what is their own. */
    @Override
    public boolean watches(Caller caller) {
        return caller.signedIn()
                && caller.roles().stream().noneMatch(held -> held.role() == Role.MATCHING_ENGINE)
                && !Viewer.of(caller).seesOnlyTheirOwn();
    }

    @Override
    public void learn(Caller caller, Set<String> told) {
        if (told.isEmpty() || !watches(caller)) {
            return;
        }
        Actor reader = Actor.of(caller);
        Predicate<String> unrecorded = thing -> lately.getIfPresent(new Reading(reader, thing)) == null;
        List<String> shown = restricted.among(told.stream().filter(unrecorded).toList(), Viewer.of(caller)).stream()
                .filter(unrecorded)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        transaction.run(() -> {
            chronicle.recordReading(reader, shown);
            return shown;
        });
        shown.forEach(thing -> lately.put(new Reading(reader, thing), true));
    }

    private record Reading(Actor reader, String thing) {}
}
