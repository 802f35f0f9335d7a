package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.WrittenAct;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.formality.ActInput;
import charteroak.agreements.formality.Formalities;
import charteroak.agreements.formality.ScheduleFormalities;
import charteroak.agreements.formality.ScheduleInput;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
    private final Acts acts;
    private final Drafts drafts;
    private final Mandate mandate;
    private final GraphVersion graphVersion;
    private final RetriedTransaction transaction;
    private final Chronicle chronicle;
    private final Clock clock;

    Negotiation(
            Archive archive,
            Acts acts,
            Drafts drafts,
            Mandate mandate,
            GraphVersion graphVersion,
            RetriedTransaction transaction,
            Chronicle chronicle,
            Clock clock) {
        this.archive = archive;
        this.acts = acts;
        this.drafts = drafts;
        this.mandate = mandate;
        this.graphVersion = graphVersion;
        this.transaction = transaction;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Does one act, or answers why not; a refused act writes nothing. */
    public Outcome<WrittenAct> act(Act.Kind kind, ActInput input, Caller caller) {
        return Outcome.unless(
                mandate.refusal(kind, input, caller).or(input::refusalOfTexts),
                () -> transaction.runUnless(Outcome::isRefused, () -> within(kind, input, caller)));
    }

    private Outcome<WrittenAct> within(Act.Kind kind, ActInput input, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        Agreement agreement = Optional.ofNullable(input.agreement())
                .flatMap(number -> archive.agreement(number, viewer))
                .orElse(null);
        if (agreement == null) {
            return new Outcome.Refused<>(ActInput.unknownAgreement());
        }
        acts.lockAgreement(agreement.id());
        String key = Fingerprint.key(input.actId());
        Fingerprint asked = Fingerprint.of(kind, input);
        String id = acts.idFor(agreement.id(), key, viewer);
        Optional<Acts.Kept> kept = acts.kept(id);
        if (kept.isPresent()) {
            return WrittenAct.before(kept.get(), asked);
        }
        Dossier dossier = archive.dossier(agreement.id());
        Map<String, Agency> agencies = drafts.agencies(agenciesNamed(input));
        UserError unknown = unknownAgency(input, agencies);
        if (unknown != null) {
            return new Outcome.Refused<>(unknown);
        }
        boolean unsigned = kind == Act.Kind.AMENDED && !mandate.maySign(input.by(), dossier, caller);
        Act act = proposed(kind, input, id, key, dossier, agencies, unsigned);
        Optional<UserError> refusal = mandate.refusal(kind, input, dossier, caller)
                .or(() -> Formalities.refusal(
                        dossier, act, agencies.values(), attestable(dossier, act), LocalDate.now(clock)))
                .or(() -> refusalOfSchedules(dossier, input.added(), viewer));
        return Outcome.unless(refusal, () -> keep(act, input, asked.text(), Actor.of(caller)));
    }

    private Set<String> attestable(Dossier dossier, Act act) {
        Standing standing = dossier.knownAt(Instant.MAX);
        return drafts.attestable(
                act.scheduleId(),
                code -> standing.clause(code, act.effectiveOn()).isPresent());
    }

    private Outcome<WrittenAct> keep(Act act, ActInput input, String content, Actor actor) {
        for (int at = 0; at < act.addsIds().size(); at++) {
            drafts.write(act.subjectId(), act.addsIds().get(at), input.added().get(at), act.recordedAt(), content);
        }
        acts.keep(act, content);
        graphVersion.changed(List.of(act.subjectId()));
        chronicle.record(
                actor, act.kind().name(), act.subjectId(), null, Map.of("act", act, "schedules", input.added()));
        return WrittenAct.of(act);
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
            ActInput input,
            String id,
            String key,
            Dossier dossier,
            Map<String, Agency> agencies,
            boolean unsigned) {
        String slug = dossier.agreement().id().substring("agreement-".length());
        List<String> adds = IntStream.rangeClosed(1, input.added().size())
                .mapToObj(at -> "schedule-%s-%s-%d".formatted(slug, key, at))
                .toList();
        return new Act(
                id,
                dossier.agreement().id(),
                kind,
                Objects.requireNonNullElseGet(input.effectiveOn(), () -> LocalDate.now(clock)),
                Acts.after(dossier.acts(), clock.instant()),
                input.note(),
                input.termTo(),
                idOf(input.by(), agencies),
                kind == Act.Kind.PARTY_WITHDREW ? idOf(input.by(), agencies) : idOf(input.party(), agencies),
                input.schedule(),
                input.act(),
                adds,
                input.ended(),
                input.condition(),
                input.determination(),
                input.until(),
                null,
                null,
                input.user(),
                input.stated(),
                input.amendment(),
                unsigned);
    }

    private static Set<String> agenciesNamed(ActInput input) {
        Set<String> codes = new HashSet<>(List.of(input.by()));
        if (input.party() != null) {
            codes.add(input.party());
        }
        return codes;
    }

    private static @Nullable UserError unknownAgency(ActInput input, Map<String, Agency> agencies) {
        List<String> fields = new ArrayList<>();
        if (!agencies.containsKey(input.by())) {
            fields.add("by");
        }
        if (input.party() != null && !agencies.containsKey(input.party())) {
            fields.add("party");
        }
        return fields.isEmpty()
                ? null
                : new UserError(
                        "There is no agency with this code.", List.of("input", fields.getFirst()), Code.NOT_FOUND);
    }

    private static @Nullable String idOf(@Nullable String code, Map<String, Agency> agencies) {
        Agency agency = code == null ? null : agencies.get(code);
        return agency == null ? null : agency.id();
    }
}
