package charteroak.agreements.log;

import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.project.Project;
import charteroak.agreements.succession.RequestType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the request log, worked out from what was filed and done. Pure.
 *
 * @param boardDecidedOn the day on which the votes decided; null where no vote did
 * @param ndasNeeded the people who have to sign a non-disclosure agreement; null for whoever is not told names
 * @param ndasReceived those of them who have signed one
 */
record RequestLogEntry(
        Project project,
        @Nullable LocalDate receivedOn,
        @Nullable RequestType type,
        @Nullable String requestor,
        DecisionStatus decisionStatus,
        @Nullable LocalDate boardDecidedOn,
        @Nullable List<LicensedUser> ndasNeeded,
        @Nullable List<LicensedUser> ndasReceived,
        @Nullable String predecessor,
        @Nullable RequestOutcome outcome) {

    static RequestLogEntry of(RequestFacts facts) {
        LoggedRequest request = facts.request();
        List<NamedUsers> licenses = facts.licenses();
        BoardVotes votes = new BoardVotes(facts.asked(), facts.acts());
        DecisionStatus status = DecisionStatus.of(request.reached(), votes);
        return new RequestLogEntry(
                request.project(),
                request.receivedOn(),
                request.type(),
                licenses == null ? null : request.requestor(),
                status,
                status.decidedOn(votes).orElse(null),
                licenses == null ? null : people(licenses, false),
                licenses == null ? null : people(licenses, true),
                request.predecessor(),
                RequestOutcome.of(request.reached(), facts.acts()));
    }

    /** Everybody whom licenses name, or all who have signed: each once, since one agreement of a person is enough for a request. */
    private static List<LicensedUser> people(List<NamedUsers> licenses, boolean signed) {
        Map<Person, LicensedUser> people = new LinkedHashMap<>();
        for (NamedUsers license : licenses) {
            Stream<LicensedUser> told = license.users().stream().filter(user -> !signed || license.hasSigned(user));
            told.forEach(user -> people.putIfAbsent(Person.of(user), user));
        }
        return List.copyOf(people.values());
    }

    /** By what it is known that two licenses name the same person. */
    private record Person(String name, String organisation) {

        static Person of(LicensedUser user) {
            return new Person(user.name(), Objects.requireNonNullElse(user.organisation(), ""));
        }
    }
}
