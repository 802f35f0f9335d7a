package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.archive.Archive;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The GraphQL answer to an act on an agreement. */
record ActPayload(
        @Nullable Agreement agreement,
        @Nullable Act act,
        @Nullable Schedule schedule,
        @Nullable LicensedUser user,
        List<UserError> userErrors) {

    static ActPayload of(Outcome<WrittenAct> outcome, Archive archive) {
        return switch (outcome) {
            case Outcome.Refused<WrittenAct> refused ->
                new ActPayload(null, null, null, null, List.of(refused.error()));
            case Outcome.Done<WrittenAct> done ->
                done(
                        done.result(),
                        archive.dossiers(List.of(done.result().subjectId()))
                                .get(done.result().subjectId()));
        };
    }

    private static ActPayload done(WrittenAct done, @Nullable Dossier dossier) {
        if (dossier == null) {
            return new ActPayload(null, done.act(), null, null, List.of());
        }
        Optional<String> made = Optional.ofNullable(done.madeId());
        return new ActPayload(
                dossier.agreement(),
                done.act(),
                made.flatMap(dossier::schedule).orElse(null),
                made.flatMap(dossier::user).orElse(null),
                List.of());
    }
}
