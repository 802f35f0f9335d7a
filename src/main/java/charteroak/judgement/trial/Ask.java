package charteroak.judgement.trial;

import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.request.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked for.
 *
 * @param project the project, or what the request would become
 * @param receivedOn the day the request came in; null when not known
 * @param users who shall use the data besides those that a license names already
 * @param today the day on which acts are done
 * @param wantedOn the day on which everything shall be covered
 * @param until the last day the data is wanted; null when open
 * @param crowd who else there is besides those that are named, of whom each is like one of them
 */
public record Ask(
        Project project,
        @Nullable LocalDate receivedOn,
        List<LicensedUser> users,
        LocalDate today,
        LocalDate wantedOn,
        @Nullable LocalDate until,
        Instant knownAt,
        Crowd crowd) {

    public Ask(
            Project project,
            @Nullable LocalDate receivedOn,
            List<LicensedUser> users,
            LocalDate today,
            LocalDate wantedOn,
            @Nullable LocalDate until,
            Instant knownAt) {
        this(project, receivedOn, users, today, wantedOn, until, knownAt, Crowd.NONE);
    }

    /** The same for other users. */
    Ask of(List<LicensedUser> others, Crowd like) {
        return new Ask(project, receivedOn, others, today, wantedOn, until, knownAt, like);
    }

    /** How many people shall use the data. */
    public long headcount() {
        return users.stream().mapToLong(crowd::size).sum();
    }

    /** When acts that are done as planned are all known. */
    public Moment afterwards() {
        return new Moment(wantedOn, Instant.MAX);
    }

    public Moment now() {
        return new Moment(wantedOn, knownAt);
    }
}
