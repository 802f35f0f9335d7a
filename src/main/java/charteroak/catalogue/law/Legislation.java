package charteroak.catalogue.law;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Recording;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.fingerprint.FormerlyWritten;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Keeps the law up to date for counsel: a basis is recorded with the days it stands and repealed from a day on, and is
 * never rewritten.
 */
@Service
record Legislation(Law law, Enactments enactments, Permissions permissions, Recording recording, Clock clock) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");

    /** A legal basis to record. The client chooses the act id, so that a repeated request is carried out once. */
    @FormerlyWritten(
            as = "RecordInput",
            with = {
                "actId",
                "code",
                "title",
                "citation",
                "appliesTo",
                "permits",
                "purposes",
                "conditions",
                "confidence",
                "source",
                "satisfies",
                "validFrom",
                "validTo"
            })
    record RecordInput(
            @Nullable String actId,
            String code,
            String title,
            String citation,
            String appliesTo,
            String permits,
            @Nullable List<Purpose> purposes,
            @Nullable List<String> conditions,
            LegalBasis.Confidence confidence,
            @Nullable String source,
            @Nullable List<String> satisfies,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Set<String> conditionTexts() {
            return new LinkedHashSet<>(Objects.requireNonNullElse(conditions, List.of()));
        }

        Set<String> classCodes() {
            return new LinkedHashSet<>(Objects.requireNonNullElse(satisfies, List.of()));
        }

        Set<Purpose> allowed() {
            return new LinkedHashSet<>(Objects.requireNonNullElse(purposes, List.of()));
        }

        /** The same input without its act id. */
        RecordInput withoutId() {
            return new RecordInput(
                    null,
                    code,
                    title,
                    citation,
                    appliesTo,
                    permits,
                    purposes,
                    conditions,
                    confidence,
                    source,
                    satisfies,
                    validFrom,
                    validTo);
        }
    }

    /** A repeal from a day on. The client chooses the act id, so that a repeated request is carried out once. */
    @FormerlyWritten(
            as = "RepealInput",
            with = {"actId", "code", "from"})
    record RepealInput(@Nullable String actId, String code, LocalDate from) {}

    Outcome<LegalBasis> enact(RecordInput input, Caller caller) {
        Optional<UserError> refusal = permissions
                .refusal(Deed.RECORD_LEGAL_BASIS, caller, Matter.OF_NOBODY)
                .or(() -> PlainText.refusalOfActId(input.actId()))
                .or(() -> refusalOf(input));
        return recording.unless(
                refusal,
                () -> once(input.actId(), input.code(), Fingerprint.of(input), () -> within(input, Actor.of(caller))));
    }

    Outcome<LegalBasis> repeal(RepealInput input, Caller caller) {
        Optional<UserError> refusal = permissions
                .refusal(Deed.REPEAL_LEGAL_BASIS, caller, Matter.OF_NOBODY)
                .or(() -> PlainText.refusalOfActId(input.actId()));
        return recording.unless(
                refusal,
                () -> once(input.actId(), input.code(), Fingerprint.of(input), () -> within(input, Actor.of(caller))));
    }

    private Outcome<LegalBasis> once(
            @Nullable String actId, String code, Fingerprint asked, Supplier<Outcome<LegalBasis>> work) {
        return actId == null
                ? work.get()
                : recording.once(
                        asked,
                        enactments
                                .askedWith(actId)
                                .map(content -> new Recording.Earlier<>(
                                        content, () -> law.basis(code).orElseThrow())),
                        () -> noted(actId, code, asked, work.get()));
    }

    private Outcome<LegalBasis> noted(String actId, String code, Fingerprint asked, Outcome<LegalBasis> outcome) {
        if (!outcome.isRefused()) {
            enactments.keep(actId, code, asked.text(), clock.instant());
        }
        return outcome;
    }

    private static Optional<UserError> refusalOf(RecordInput input) {
        if (input.code().length() > 60 || !CODE.matcher(input.code()).matches()) {
            return invalid(Sentence.of("law.codeForm"), "code");
        }
        LocalDate first = input.validFrom();
        LocalDate last = input.validTo();
        if (first != null && last != null && last.isBefore(first)) {
            return invalid(Sentence.of("law.reversed"), "validTo");
        }
        return Stream.of(
                        PlainText.refusalOfNeeded(input.title(), "title", 300),
                        PlainText.refusalOfNeeded(input.citation(), "citation", 1_000),
                        PlainText.refusalOfNeeded(input.appliesTo(), "appliesTo", 2_000),
                        PlainText.refusalOfNeeded(input.permits(), "permits", 4_000),
                        PlainText.refusal(input.source(), "source", 1_000))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Outcome<LegalBasis> within(RecordInput input, Actor actor) {
        Set<String> unknown = enactments.unknown(input);
        if (!unknown.isEmpty()) {
            return Outcome.refused(
                    Sentence.of("law.unknownName", Part.text(unknown.iterator().next())), "conditions", Code.NOT_FOUND);
        }
        Fingerprint content = Fingerprint.of(input.withoutId());
        Optional<String> before = enactments.claim(input.code());
        if (before.isPresent() && !content.recognizes(before.get())) {
            return Outcome.refused(Sentence.of("law.recordedAlready", Part.text(input.code())), "code", Code.STATE);
        }
        if (before.isPresent()) {
            return new Outcome.Done<>(law.basis(input.code()).orElseThrow());
        }
        enactments.write(input, content.text(), clock.instant());
        return done(input.code(), "LEGAL_BASIS_RECORDED", null, actor);
    }

    private Outcome<LegalBasis> within(RepealInput input, Actor actor) {
        enactments.lock(input.code());
        LegalBasis basis = law.basis(input.code()).orElse(null);
        if (basis == null) {
            return Outcome.refused(Sentence.of("law.noBasis"), "code", Code.NOT_FOUND);
        }
        LocalDate first = basis.validFrom();
        if (first != null && input.from().isBefore(first)) {
            return Outcome.refused(
                    Sentence.of("law.notYetLaw", basis.named(), Part.text(first.toString())), "from", Code.INVALID);
        }
        LocalDate last = basis.validTo();
        LocalDate newLast = input.from().minusDays(1);
        if (last != null && last.isBefore(newLast)) {
            return Outcome.refused(
                    Sentence.of("law.endedAlready", basis.named(), Part.text(last.toString())), "from", Code.STATE);
        }
        enactments.end(basis.code(), newLast, clock.instant());
        return done(basis.code(), "LEGAL_BASIS_REPEALED", basis, actor);
    }

    private Outcome<LegalBasis> done(String code, String action, @Nullable LegalBasis before, Actor actor) {
        LegalBasis basis = law.basis(code).orElseThrow();
        recording.tell(actor, action, basis.id(), before, basis);
        return new Outcome.Done<>(basis);
    }

    private static Optional<UserError> invalid(Sentence message, String field) {
        return Optional.of(new UserError(message, List.of("input", field), Code.INVALID));
    }
}
