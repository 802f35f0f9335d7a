package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.DocumentAct.Drafted;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.formality.AdditionFormalities;
import charteroak.agreements.formality.DraftFormalities;
import charteroak.agreements.formality.DraftInput;
import charteroak.agreements.formality.ScheduleFormalities;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Recording;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.fingerprint.FormerlyWritten;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Drafts agreements: the document, its schedules before anyone signs, and the users a license names. */
@Service
record Drafting(
        Archive archive,
        Acts acts,
        Recording recording,
        Drafts drafts,
        Mandate mandate,
        ApplicationEventPublisher events,
        Clock clock) {

    /** What a client adds to an agreement beside acts. */
    private sealed interface Addition {

        @Nullable
        String actId();

        String agreement();
    }

    /** A schedule to add to a draft. */
    @FormerlyWritten(
            as = "AddScheduleInput",
            with = {"actId", "agreement", "schedule"})
    record AddScheduleInput(@Nullable String actId, String agreement, ScheduleInput schedule) implements Addition {}

    /** A person to name in a license. */
    @FormerlyWritten(
            as = "NameUserInput",
            with = {"actId", "agreement", "name", "organisation", "stateEmployee"})
    record NameUserInput(
            @Nullable String actId,
            String agreement,
            String name,
            @Nullable String organisation,
            boolean stateEmployee) implements Addition {}

    Outcome<WrittenAct> draft(DraftInput input, Caller caller) {
        return recording.unless(
                mandate.refusalToDraft(input, caller).or(input::refusalOfTexts), () -> draftWithin(input, caller));
    }

    Outcome<WrittenAct> addSchedule(AddScheduleInput input, Caller caller) {
        ScheduleInput schedule = input.schedule();
        return recording.unless(
                mandate.refusalToAdd(schedule, caller).or(() -> PlainText.refusalOfActId(input.actId())),
                () -> add(
                        input,
                        "schedule",
                        "SCHEDULE_ADDED",
                        caller,
                        dossier -> AdditionFormalities.signed(dossier)
                                .or(() -> ScheduleFormalities.refusal(
                                        dossier, schedule, drafts.named(List.of(schedule), Viewer.of(caller)))),
                        added -> drafts.write(added, schedule)));
    }

    Outcome<WrittenAct> nameUser(NameUserInput input, Caller caller) {
        Optional<UserError> refusal = mandate.refusalToName(caller)
                .or(() -> PlainText.refusalOfActId(input.actId()))
                .or(() -> PlainText.refusalOfNeeded(input.name(), "name", 200))
                .or(() -> PlainText.refusal(input.organisation(), "organisation", 200));
        return recording.unless(
                refusal,
                () -> add(
                        input,
                        "user",
                        "USER_NAMED",
                        caller,
                        dossier -> mandate.refusalToName(dossier, caller)
                                .or(() -> AdditionFormalities.notALicense(
                                        dossier, clock.instant(), LocalDate.now(clock))),
                        added -> drafts.write(added, input)));
    }

    private Outcome<WrittenAct> draftWithin(DraftInput input, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        List<Agreement> above = archive.numbered(input.above(), viewer);
        Set<String> codes = new HashSet<>(List.of(input.by()));
        input.parties().forEach(party -> codes.add(party.agency()));
        Map<String, Agency> agencies = drafts.agencies(codes);
        Optional<UserError> unknown = unknown(input, above, agencies, codes, viewer);
        Optional<UserError> refusal = unknown.or(() -> DraftFormalities.refusal(input, above, LocalDate.now(clock)));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        AgreementId id = AgreementId.numbered(input.number());
        String key = Fingerprint.key(input.actId());
        Fingerprint asked = Fingerprint.of(input);
        boolean taken = drafts.claim(id);
        ActId actId = acts.idFor(id, key, viewer);
        return recording.once(
                asked,
                acts.kept(actId)
                        .filter(kept -> viewer.sees(kept.readers()) || asked.recognizes(kept.content()))
                        .map(kept -> new Recording.Earlier<>(kept.content(), () -> WrittenAct.of(kept.act()))),
                () -> taken
                        ? Outcome.refused(
                                Sentence.of("negotiation.numberTaken", Part.text(input.number())), "number", Code.STATE)
                        : written(id, actId, input, agencies, asked, caller));
    }

    private Outcome<WrittenAct> written(
            AgreementId id,
            ActId actId,
            DraftInput input,
            Map<String, Agency> agencies,
            Fingerprint asked,
            Caller caller) {
        drafts.write(id, input);
        Agency by = Objects.requireNonNull(agencies.get(input.by()));
        Act act = new Drafted(new ActHeader(actId, id, input.effectiveOn(), clock.instant(), by.id(), input.note()));
        acts.keep(act, asked.text());
        recording.tell(
                Actor.of(caller), act.kind().name(), id.value(), null, Map.of("act", act.told(), "draft", input));
        WrittenAct drafted = WrittenAct.of(act);
        events.publishEvent(drafted);
        return new Outcome.Done<>(drafted);
    }

    private Optional<UserError> unknown(
            DraftInput input, List<Agreement> above, Map<String, Agency> agencies, Set<String> codes, Viewer viewer) {
        List<String> numbers = above.stream().map(Agreement::number).toList();
        Set<String> wanted = new HashSet<>(input.relying());
        Stream.ofNullable(input.licenses()).forEach(wanted::add);
        Set<String> projects = drafts.projects(wanted, viewer);
        return Stream.of(
                        missing(
                                codes,
                                agencies.keySet(),
                                code -> Sentence.of("negotiation.noAgencyCoded", Part.text(code)),
                                "parties"),
                        missing(
                                input.above(),
                                new HashSet<>(numbers),
                                number -> Sentence.of("negotiation.noAgreementNumbered", Part.text(number)),
                                "under"),
                        missing(
                                wanted,
                                projects,
                                number -> Sentence.of("negotiation.noProjectNumbered", Part.text(number)),
                                "licenses"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UserError> missing(
            Set<String> wanted, Set<String> found, Function<String, Sentence> absence, String field) {
        return wanted.stream()
                .filter(each -> !found.contains(each))
                .sorted()
                .findFirst()
                .map(each -> new UserError(absence.apply(each), List.of("input", field), Code.NOT_FOUND));
    }

    /** Adds a schedule or a user to a locked agreement, once for each act id. */
    private Outcome<WrittenAct> add(
            Addition input,
            String prefix,
            String action,
            Caller caller,
            Function<Dossier, Optional<UserError>> refusal,
            Consumer<Drafts.Added> write) {
        Agreement agreement =
                archive.agreement(input.agreement(), Viewer.of(caller)).orElse(null);
        if (agreement == null) {
            return new Outcome.Refused<>(ActInput.unknownAgreement());
        }
        acts.lock(agreement.id());
        String slug = agreement.id().slug();
        String id = "%s-%s-%s".formatted(prefix, slug, Fingerprint.key(input.actId()));
        WrittenAct written = new WrittenAct(agreement.id(), null, id);
        Fingerprint asked = Fingerprint.of(input);
        return recording.once(
                asked, drafts.contentOf(id).map(content -> new Recording.Earlier<>(content, () -> written)), () -> {
                    Dossier dossier = archive.dossier(agreement.id());
                    return Outcome.unless(refusal.apply(dossier), () -> {
                        Instant recordedAt = Acts.after(dossier.acts(), clock.instant());
                        write.accept(new Drafts.Added(agreement.id(), id, recordedAt, asked.text()));
                        recording.tell(
                                Actor.of(caller),
                                action,
                                agreement.id().value(),
                                null,
                                Map.of("id", id, "added", input));
                        return new Outcome.Done<>(written);
                    });
                });
    }
}
