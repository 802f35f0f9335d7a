package charteroak.judgement.verdict;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.project.ProjectHistory;
import charteroak.judgement.facts.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody might do, or a user whom a license might name.
 *
 * @param subject the agreement to which, or the project in which, it would be done
 * @param act the act as it would be recorded; null where a user is named
 * @param named the user who would be named; null where an act is done
 */
public record HypotheticalAct(
        SubjectId subject,
        LocalDate on,
        @Nullable Act act,
        @Nullable LicensedUser named) implements Hypothesis {

    public static HypotheticalAct of(Act act) {
        return new HypotheticalAct(act.subjectId(), act.effectiveOn(), act, null);
    }

    public static HypotheticalAct naming(LicensedUser user, AgreementId license, LocalDate on) {
        return new HypotheticalAct(license, on, null, user);
    }

    /** The agreement as it would be afterwards. */
    public Dossier after(Dossier dossier) {
        return act == null
                ? dossier.with(
                        dossier.schedules(),
                        dossier.acts(),
                        Stream.concat(dossier.users().stream(), Stream.of(Objects.requireNonNull(named)))
                                .toList())
                : dossier.with(act);
    }

    @Override
    public Facts applied(Facts facts, Instant knownAt) {
        return subject instanceof AgreementId agreement
                ? facts.changing(agreement, this::after)
                : facts.of(facts.project(), after(Objects.requireNonNull(facts.history())));
    }

    private ProjectHistory after(ProjectHistory history) {
        return history.with(Objects.requireNonNull(act));
    }
}
