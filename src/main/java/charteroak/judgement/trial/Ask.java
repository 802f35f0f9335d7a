package charteroak.judgement.trial;

import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request for which a plan is made.
 *
 * @param project the project, or the one that the request would become
 * @param receivedOn the day the request was received; null when not known
 * @param users who is to use the data besides those a license already names
 * @param today the day on which acts are done
 * @param wantedOn the day on which everything is to be covered
 * @param until the last day the data is wanted; null when open
 * @param crowd the wanted users for whom the named ones stand
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

    /** The same request for another project and other users. */
    public Ask of(Project other, List<LicensedUser> others, Crowd like) {
        return new Ask(other, receivedOn, others, today, wantedOn, until, knownAt, like);
    }

    /** How many people are to use the data. */
    public long headcount() {
        return users.stream().mapToLong(crowd::size).sum();
    }

    /** The wanted day, at the instant when all planned acts are known. */
    public Moment afterwards() {
        return new Moment(wantedOn, Instant.MAX);
    }

    public Moment now() {
        return new Moment(wantedOn, knownAt);
    }
}
