package charteroak.agreement;

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

    static ActPayload of(Outcome outcome, Archive archive) {
        return switch (outcome) {
            case Outcome.Refused refused -> new ActPayload(null, null, null, null, List.of(refused.error()));
            case Outcome.Done done ->
                done(done, archive.dossiers(List.of(done.subjectId())).get(done.subjectId()));
        };
    }

    private static ActPayload done(Outcome.Done done, @Nullable Dossier dossier) {
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
