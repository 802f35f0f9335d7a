package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.ActRegister;
import charteroak.agreements.act.ActRegister.Accepted;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.formality.AgreementActInput;
import charteroak.agreements.formality.Formalities;
import charteroak.agreements.formality.ScheduleFormalities;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Recording;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Does acts to agreements: one writer at a time, each act once, and only what the agreement's state allows. */
@Service
public class Negotiation {

    private final Archive archive;
    private final ActRegister register;
    private final Recording recording;
    private final Drafts drafts;
    private final Mandate mandate;
    private final Clock clock;

    Negotiation(
            Archive archive, ActRegister register, Recording recording, Drafts drafts, Mandate mandate, Clock clock) {
        this.archive = archive;
        this.register = register;
        this.recording = recording;
        this.drafts = drafts;
        this.mandate = mandate;
        this.clock = clock;
    }

    /** Does one act, or answers why not; a refused one leaves nothing behind. */
    public Outcome<WrittenAct> act(Act.Kind kind, AgreementActInput input, Caller caller) {
        return recording.unless(
                mandate.refusal(kind, input, caller).or(input::refusalOfTexts), () -> within(kind, input, caller));
    }

    private Outcome<WrittenAct> within(Act.Kind kind, AgreementActInput input, Caller caller) {
        Agreement agreement =
                archive.agreement(input.agreement(), Viewer.of(caller)).orElse(null);
        return agreement == null
                ? new Outcome.Refused<>(ActInput.unknownAgreement())
                : register.enter(
                        new ActRegister.Asked(kind, input, input.actId(), agreement.id(), caller),
                        free -> accepted(kind, input, agreement, free, caller));
    }

    private Outcome<Accepted> accepted(
            Act.Kind kind, AgreementActInput input, Agreement agreement, ActRegister.Free free, Caller caller) {
        Dossier dossier = archive.dossier(agreement.id());
        String party = input.party();
        Map<String, Agency> agencies =
                drafts.agencies(party == null ? List.of(input.by()) : List.of(input.by(), party));
        if (!agencies.containsKey(input.by())) {
            return Outcome.refused(Sentence.of("negotiation.noAgency"), "by", Code.NOT_FOUND);
        }
        if (party != null && !agencies.containsKey(party)) {
            return Outcome.refused(Sentence.of("negotiation.noAgency"), "party", Code.NOT_FOUND);
        }
        boolean unsigned = kind == Act.Kind.AMENDED && !mandate.maySign(input.by(), dossier, caller);
        Act act = proposed(kind, input, free, dossier, agencies, unsigned);
        Optional<UserError> refusal = mandate.refusal(act, input, dossier, caller)
                .or(() -> Formalities.refusal(
                        dossier, act, agencies.values(), attestable(dossier, act), LocalDate.now(clock)))
                .or(() -> refusalOfSchedules(dossier, input.added(), Viewer.of(caller)));
        return Outcome.unless(
                refusal,
                () -> new Outcome.Done<>(new Accepted(
                        act,
                        content -> write(act, input.added(), content),
                        Map.of("act", act.told(), "schedules", input.added()))));
    }

    private void write(Act act, List<ScheduleInput> added, String content) {
        for (int at = 0; at < act.addsIds().size(); at++) {
            drafts.write(
                    new Drafts.Added(act.subjectId(), act.addsIds().get(at).value(), act.recordedAt(), content),
                    added.get(at));
        }
    }

    private Set<String> attestable(Dossier dossier, Act act) {
        Standing standing = dossier.knownAt(Instant.MAX);
        return drafts.attestable(
                act.scheduleId(),
                code -> standing.clause(code, act.effectiveOn()).isPresent());
    }

    private Optional<UserError> refusalOfSchedules(Dossier dossier, List<ScheduleInput> schedules, Viewer viewer) {
        if (schedules.isEmpty()) {
            return Optional.empty();
        }
        ScheduleFormalities.Named named = drafts.named(schedules, viewer);
        return schedules.stream()
                .flatMap(schedule -> ScheduleFormalities.refusal(dossier, schedule, named).stream())
                .findFirst();
    }

    private Act proposed(
            Act.Kind kind,
            AgreementActInput input,
            ActRegister.Free free,
            Dossier dossier,
            Map<String, Agency> agencies,
            boolean unsigned) {
        AgreementId agreement = dossier.agreement().id();
        List<ScheduleId> adds = IntStream.rangeClosed(1, input.added().size())
                .mapToObj(at -> ScheduleId.keyed(agreement, free.key() + "-" + at))
                .toList();
        AgencyId by = idOf(input.by(), agencies);
        ActHeader header = new ActHeader(
                free.id(),
                agreement,
                Objects.requireNonNullElseGet(input.effectiveOn(), () -> LocalDate.now(clock)),
                Acts.after(dossier.acts(), clock.instant()),
                by,
                input.note());
        return input.into(new ActEntry(header, kind))
                .saying(Particular.CONCERNS, kind == Act.Kind.PARTY_WITHDREW ? by : idOf(input.party(), agencies))
                .saying(Particular.ADDS, adds)
                .saying(Particular.UNSIGNED, unsigned)
                .act();
    }

    private static @Nullable AgencyId idOf(@Nullable String code, Map<String, Agency> agencies) {
        Agency agency = code == null ? null : agencies.get(code);
        return agency == null ? null : agency.id();
    }
}
