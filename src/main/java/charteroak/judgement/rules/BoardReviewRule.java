package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.law.Purpose;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.BoardDetermination;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.LicenseRemedies;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R10: whether an institutional review board allowed the use, or need not. */
record BoardReviewRule(Known known, LicenseRemedies remedies) {

    BoardReviewRule(Known known) {
        this(known, new LicenseRemedies(known));
    }

    Ruling review(Project project, @Nullable Standing license) {
        if (license == null) {
            Days undecided = project.purpose() == Purpose.RESEARCH ? Days.NONE : Days.ALL;
            return Ruling.of(Rule.R10, Days.NONE, undecided, (use, on) -> undetermined(project, null, on));
        }
        return known.once(
                List.of(Rule.R10, license.agreement().id()),
                () -> Ruling.of(
                        Rule.R10,
                        license.days(on -> outcome(project, license, on) == Outcome.SATISFIED),
                        license.days(on -> outcome(project, license, on) == Outcome.UNKNOWN),
                        (use, on) -> because(project, license, on)));
    }

    private static Outcome outcome(Project project, Standing license, LocalDate on) {
        Optional<Act> latest = BoardDetermination.latest(license, on);
        if (latest.isEmpty() || latest.get().determination() == null) {
            return project.purpose() == Purpose.RESEARCH ? Outcome.VIOLATED : Outcome.UNKNOWN;
        }
        Act act = latest.get();
        if (act.determination() == Determination.DISAPPROVED || BoardDetermination.isExpired(act, on)) {
            return Outcome.VIOLATED;
        }
        return act.determination() == Determination.NOT_REQUIRED && isBlank(act.note())
                ? Outcome.UNKNOWN
                : Outcome.SATISFIED;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private Because because(Project project, Standing license, LocalDate on) {
        Optional<Act> latest = BoardDetermination.latest(license, on);
        Determination determination = latest.map(Act::determination).orElse(null);
        if (latest.isEmpty() || determination == null) {
            return undetermined(project, license, on);
        }
        Act act = latest.get();
        List<Evidence> evidence = List.of(Proof.of(license), Proof.of(act));
        if (determination == Determination.DISAPPROVED) {
            return new Because(
                    Sentence.of("board.disapproved", Part.day(act.effectiveOn())),
                    evidence,
                    remedies.determining(license, project, on));
        }
        LocalDate until = act.until();
        if (until != null && on.isAfter(until)) {
            return new Because(
                    Sentence.of("board.expired", Part.day(until)),
                    evidence,
                    remedies.determining(license, project, on));
        }
        String note = act.note();
        if (determination == Determination.NOT_REQUIRED) {
            return note == null || note.isBlank()
                    ? new Because(Sentence.of("board.whyUnsaid"), evidence, remedies.determining(license, project, on))
                    : Because.fine(Sentence.of("board.notRequired", Part.text(note)), evidence);
        }
        return Because.fine(
                until == null
                        ? Sentence.of("board.determined", determination.words(), Part.day(act.effectiveOn()))
                        : Sentence.of(
                                "board.determinedUntil",
                                determination.words(),
                                Part.day(act.effectiveOn()),
                                Part.day(until)),
                evidence);
    }

    private Because undetermined(Project project, @Nullable Standing license, LocalDate on) {
        return new Because(
                project.purpose() == Purpose.RESEARCH ? Sentence.of("board.research") : Sentence.of("board.unknown"),
                license == null ? List.of(Proof.of(project)) : List.of(Proof.of(license)),
                remedies.determining(license, project, on));
    }
}
