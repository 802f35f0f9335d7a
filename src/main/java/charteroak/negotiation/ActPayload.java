package charteroak.negotiation;

import charteroak.agreement.Act;
import charteroak.agreement.Agreement;
import charteroak.agreement.Archive;
import charteroak.agreement.Dossier;
import charteroak.agreement.LicensedUser;
import charteroak.agreement.Schedule;
import charteroak.agreement.Written;
import charteroak.api.Outcome;
import charteroak.api.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What GraphQL answers to something done to an agreement. */
record ActPayload(
        @Nullable Agreement agreement,
        @Nullable Act act,
        @Nullable Schedule schedule,
        @Nullable LicensedUser user,
        List<UserError> userErrors) {

    static ActPayload of(Outcome<Written> outcome, Archive archive) {
        return switch (outcome) {
            case Outcome.Refused<Written> refused -> new ActPayload(null, null, null, null, List.of(refused.error()));
            case Outcome.Done<Written> done ->
                done(
                        done.result(),
                        archive.dossiers(List.of(done.result().subjectId()))
                                .get(done.result().subjectId()));
        };
    }

    private static ActPayload done(Written done, @Nullable Dossier dossier) {
        if (dossier == null) {
            return new ActPayload(null, done.act(), null, null, List.of());
        }
        String made = String.valueOf(done.madeId());
        return new ActPayload(
                dossier.agreement(),
                done.act(),
                dossier.schedule(made).orElse(null),
                dossier.user(made).orElse(null),
                List.of());
    }
}
