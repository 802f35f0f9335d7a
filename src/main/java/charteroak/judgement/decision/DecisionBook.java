package charteroak.judgement.decision;

import charteroak.agreements.act.Acts;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.archive.Archive;
import charteroak.catalogue.catalog.Catalog;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.audit.Recording;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.fingerprint.FormerlyWritten;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.visibility.Withheld;
import charteroak.judgement.coverage.Shown;
import charteroak.judgement.factfinding.CoverageFacts;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.ruling.RuleSet;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Evaluation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps decisions, and compares them with what the same question comes to later. */
@Service
record DecisionBook(
        CoverageFacts coverage,
        Catalog catalog,
        Archive archive,
        Acts acts,
        Decisions decisions,
        Permissions permissions,
        Recording recording,
        Chronicle chronicle,
        Clock clock) {

    /**
     * A decision that someone asks to be kept.
     *
     * @param actId the id the client chose, so that a repeated request keeps one decision; null when it chose none
     * @param project the project's public id
     */
    @FormerlyWritten(
            as = "DecideInput",
            with = {"actId", "project", "asOf", "knownAt", "note"})
    record DecideInput(
            @Nullable String actId,
            ProjectId project,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            @Nullable String note) {}

    /** Judges a project and keeps the verdict, or answers why not. */
    Outcome<Decision> decide(DecideInput input, Caller caller) {
        Optional<UserError> refusal = permissions
                .refusal(Deed.DECIDE, caller, Matter.OF_NOBODY)
                .or(() -> PlainText.refusalOfActId(input.actId()))
                .or(() -> PlainText.refusal(input.note(), "note", 2_000));
        return recording.unless(refusal, () -> within(input, caller));
    }

    /** Works a decision out anew from the facts as known then; empty when there is no such decision. */
    Optional<Reverification> reverify(DecisionId decisionId, Viewer viewer) {
        return decisions.byId(decisionId, viewer).map(decision -> {
            Optional<Facts> facts = coverage.ofProject(decision.projectId(), Viewer.SERVER);
            CanonicalFacts kept = decisions.facts(decisionId);
            Reverification whole = Reverification.of(
                    decision,
                    kept,
                    facts.map(found ->
                                    CanonicalFacts.of(found, decision.knownAt()).asStatedIn(kept))
                            .orElseGet(() -> new CanonicalFacts(new TreeMap<>())),
                    facts.map(found -> Evaluation.report(found, new Moment(decision.asOf(), decision.knownAt())))
                            .orElse(null),
                    clock.instant());
            Optional<Shown> shown = facts.map(found -> new Shown(found, viewer));
            Withheld withheld = shown.map(Shown::withheld).orElseGet(() -> new Withheld(viewer));
            withheld.note(hiddenOf(decision, kept, viewer));
            return whole.shown(
                    withheld,
                    shown.map(some -> CanonicalFacts.of(some.facts(), decision.knownAt()))
                            .orElseGet(() -> new CanonicalFacts(new TreeMap<>())));
        });
    }

    /**
     * The words of things behind a decision that the viewer may not see, whether or not they are still among the facts.
     */
    private Stream<String> hiddenOf(Decision decision, CanonicalFacts kept, Viewer viewer) {
        Set<ElementId> used =
                decision.uses().stream().map(DecidedUse::elementId).collect(Collectors.toSet());
        Set<AgreementId> agreements = new HashSet<>(kept.agreements());
        agreements.removeAll(archive.agreements(agreements, viewer).keySet());
        return Stream.concat(
                catalog.hidden(used, viewer).stream().map(ElementId::value),
                agreements.stream().flatMap(kept::idsOf));
    }

    private Outcome<Decision> within(DecideInput input, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        acts.lock(input.project());
        DecisionId id = decisions.idFor(input.project(), Fingerprint.key(input.actId()), viewer);
        Fingerprint asked = Fingerprint.of(input);
        return recording.once(
                asked,
                decisions.kept(id, viewer).map(kept -> new Recording.Earlier<>(kept.content(), kept::decision)),
                () -> judged(id, input, asked, caller));
    }

    private Outcome<Decision> judged(DecisionId id, DecideInput input, Fingerprint asked, Caller caller) {
        Optional<Facts> facts = coverage.ofProject(input.project(), Viewer.of(caller));
        if (facts.isEmpty()) {
            return Outcome.refused(Sentence.of("decision.noProject"), "project", Code.NOT_FOUND);
        }
        lockAgreements(facts.get());
        Instant now = clock.instant();
        Instant knownAt = Objects.requireNonNullElse(input.knownAt(), now);
        if (knownAt.isAfter(now)) {
            return Outcome.refused(Sentence.of("decision.notKnownYet"), "knownAt", Code.INVALID);
        }
        LocalDate asOf = Objects.requireNonNullElseGet(input.asOf(), () -> LocalDate.now(clock));
        Decision decision = keep(id, input, new Moment(asOf, knownAt), now, asked.text());
        chronicle.recordWithState(
                Actor.of(caller), "DECIDED", decision.projectId().value(), null, decision);
        return new Outcome.Done<>(decision);
    }

    /** Locks a project's agreements, so that writers to them have finished and later ones record a later instant. */
    private void lockAgreements(Facts facts) {
        facts.dossiers().stream()
                .map(Dossier::agreement)
                .filter(agreement -> agreement.kind() != AgreementKind.LETTER_OF_INTENT)
                .map(Agreement::id)
                .sorted()
                .forEach(acts::lock);
    }

    private Decision keep(DecisionId id, DecideInput input, Moment moment, Instant now, String content) {
        Facts facts = coverage.ofProject(input.project(), Viewer.SERVER).orElseThrow();
        CanonicalFacts canonical = CanonicalFacts.of(facts, moment.knownAt());
        CoverageReport report = Evaluation.report(facts, moment);
        Decision decision = new Decision(
                id,
                input.project(),
                decisions.count(input.project(), Viewer.SERVER) + 1,
                report.verdict(),
                RuleSet.CURRENT.version(),
                canonical.hash(),
                moment.asOf(),
                moment.knownAt(),
                now,
                input.note(),
                report.elements().stream().map(DecidedUse::of).toList());
        decisions.keep(decision, canonical, content);
        return decision;
    }
}
