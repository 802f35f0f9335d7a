package charteroak.agreements.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of days, the first and last included, on which an agreement stands the same; a null bound is open. */
public record AgreementInterval(
        @Nullable LocalDate from, @Nullable LocalDate until, Force force) {

    /** Whether an agreement is in force, and otherwise what keeps it out of force. */
    public enum Force {
        IN_FORCE,
        NO_PARTIES,
        UNSIGNED,
        NOT_BEGUN,
        SUSPENDED,
        EXPIRED,
        TERMINATED
    }

    /** All days of an agreement, in order and without gaps. */
    public static List<AgreementInterval> of(Standing standing) {
        return Days.runs(standing.turns(), day -> forceOn(standing, day)).stream()
                .map(run -> new AgreementInterval(run.span().from(), run.span().until(), run.so()))
                .toList();
    }

    /** How an agreement stands on a day. */
    public static Force forceOn(Standing standing, LocalDate day) {
        return Obstacle.toForce(standing, day)
                .map(obstacle -> keptOutBy(obstacle.cause()))
                .orElse(Force.IN_FORCE);
    }

    private static Force keptOutBy(Obstacle.Cause cause) {
        return switch (cause) {
            case NO_PARTIES -> Force.NO_PARTIES;
            case UNSIGNED -> Force.UNSIGNED;
            case NOT_BEGUN -> Force.NOT_BEGUN;
            case SUSPENDED -> Force.SUSPENDED;
            case EXPIRED, AMENDMENT_UNSIGNED -> Force.EXPIRED;
            case TERMINATED -> Force.TERMINATED;
            case NOT_A_PARTY, PARTY_UNSIGNED, PARTY_SUSPENDED, PARTY_LEFT ->
                throw new IllegalStateException("%s keeps no agreement out of force".formatted(cause));
        };
    }
}
