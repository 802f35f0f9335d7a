package charteroak.ground.rates;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts each client's actions in one bucket for each kind, for a limited number of clients. */
@Component
class RateLimits {

    /** A kind of action that is counted by itself. */
    enum Kind {
        FROM_ONE_ADDRESS,
        BY_ONE_IDENTITY,
        WRITE,
        INTAKE,
        SIGN_IN
    }

    private record Counted(Kind kind, String client) {}

    private final RateSettings rates;
    private final Cache<Counted, Bucket> buckets;

    RateLimits(RateSettings settings) {
        rates = settings;
        buckets = Caffeine.newBuilder()
                .maximumSize(rates.clients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Counts one action; when that is too many, says how long to wait. */
    Optional<Duration> refusal(Kind kind, String client) {
        return refusal(kind, client, 1);
    }

    /** Counts several actions, all or none; when that is too many, says how long to wait. */
    Optional<Duration> refusal(Kind kind, String client, int times) {
        if (!rates.enabled()) {
            return Optional.empty();
        }
        ConsumptionProbe probe = bucket(kind, client).tryConsumeAndReturnRemaining(times);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How many actions may happen at once. */
    int most(Kind kind) {
        return rates.enabled() ? rate(kind).times() : Integer.MAX_VALUE;
    }

    /** Takes back an action that should not have been counted. */
    void forgive(Kind kind, String client) {
        if (rates.enabled()) {
            bucket(kind, client).addTokens(1);
        }
    }

    private Bucket bucket(Kind kind, String client) {
        return buckets.get(new Counted(kind, client), counted -> of(rate(counted.kind())));
    }

    private static Bucket of(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.period()))
                .build();
    }

    private Rate rate(Kind kind) {
        return switch (kind) {
            case FROM_ONE_ADDRESS -> rates.address();
            case BY_ONE_IDENTITY -> rates.identity();
            case WRITE -> rates.writes();
            case INTAKE -> rates.intake();
            case SIGN_IN -> rates.signIns();
        };
    }
}
