package charteroak.agreements.negotiation;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.AgreementState;
import charteroak.agreements.act.PartId;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.formality.AdditionFormalities;
import charteroak.agreements.formality.Formalities;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Matter;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.work.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The acts that one agreement waits for on a day: those that the formalities would accept then, dated that day, and that nobody has
 * answered yet. Pure.
 *
 * @param due the project under it whose data must be destroyed; null where there is none
 * @param attested the codes of the conditions that counsel attests, of the law that each schedule cites
 */
record AwaitedActs(
        Dossier dossier,
        Standing standing,
        @Nullable DestructionDue due,
        Map<ScheduleId, Set<String>> attested,
        LocalDate today,
        ZoneId zone) {

    static List<AwaitedAct> of(
            Dossier dossier,
            @Nullable DestructionDue due,
            Map<ScheduleId, Set<String>> attested,
            LocalDate today,
            ZoneId zone) {
        AwaitedActs awaited = new AwaitedActs(dossier, dossier.knownAt(Instant.MAX), due, attested, today, zone);
        return Stream.of(
                        awaited.signatures(),
                        awaited.signaturesOfAmendments(),
                        awaited.additions(),
                        awaited.affirmations(),
                        awaited.attestations(),
                        awaited.promises(),
                        awaited.determinations(),
                        awaited.certificates())
                .flatMap(each -> each)
                .toList();
    }

    /** The signatures of parties that never signed; one that signed and withdrew has answered. */
    private Stream<AwaitedAct> signatures() {
        return dossier.agencies().stream()
                .filter(party -> standing.signedOn(party.id()).isEmpty())
                .flatMap(party ->
                        accepted(WorkKind.AGREEMENT_TO_SIGN, Kind.SIGNED, party, signableSince(party), Named.DOCUMENT));
    }

    private Stream<AwaitedAct> signaturesOfAmendments() {
        return standing.amendments().waiting().stream()
                .flatMap(amendment -> dossier.agencies(standing.amendments().waitsFor(amendment)).stream()
                        .flatMap(party -> accepted(
                                WorkKind.AMENDMENT_TO_SIGN,
                                Kind.SIGNED,
                                party,
                                dayOf(amendment),
                                Named.amendment(amendment))));
    }

    /** The schedules without which a draft grants nothing: each provider's of a sharing agreement, and one of a license. */
    private Stream<AwaitedAct> additions() {
        if (AdditionFormalities.signed(dossier).isPresent()) {
            return Stream.empty();
        }
        return switch (dossier.agreement().kind()) {
            case DSA ->
                dossier.agencies(Party.Role.PROVIDER).stream()
                        .filter(provider ->
                                dossier.schedules().stream().noneMatch(each -> provider.equals(each.provider())))
                        .map(provider -> added(provider, Matter.of(provider.code())));
            case DUL ->
                dossier.schedules().isEmpty()
                        ? keepers().limit(1).map(keeper -> added(keeper, Matter.OF_NOBODY))
                        : Stream.empty();
            case EMOU, LETTER_OF_INTENT -> Stream.empty();
        };
    }

    private AwaitedAct added(Agency by, Matter matter) {
        return new AwaitedAct(
                WorkKind.SCHEDULE_TO_ADD, dossier.agreement(), null, by, matter, born(), null, null, null);
    }

    /** What is missing of users whom a license names: their promises and, once they are made, their access. */
    private Stream<AwaitedAct> promises() {
        return dossier.users().stream().flatMap(user -> keepers().limit(1).flatMap(keeper -> promises(user, keeper)));
    }

    private Stream<AwaitedAct> promises(LicensedUser user, Agency keeper) {
        boolean isBound = isDone(Kind.NDA_SIGNED, user) && isDone(Kind.USER_ACKNOWLEDGED, user);
        boolean isAnswered = isDone(Kind.ACCESS_GRANTED, user) || isDone(Kind.ACCESS_ENDED, user);
        return Stream.of(
                        accepted(WorkKind.NDA_TO_RECORD, Kind.NDA_SIGNED, keeper, born(), Named.user(user)),
                        accepted(
                                WorkKind.ACKNOWLEDGMENT_TO_RECORD,
                                Kind.USER_ACKNOWLEDGED,
                                keeper,
                                born(),
                                Named.user(user)),
                        isBound && !isAnswered
                                ? accepted(
                                        WorkKind.ACCESS_TO_GRANT, Kind.ACCESS_GRANTED, keeper, born(), Named.user(user))
                                : Stream.<AwaitedAct>empty())
                .flatMap(each -> each);
    }

    private boolean isDone(Kind kind, LicensedUser user) {
        return standing.acts().stream()
                .anyMatch(act -> act.kind() == kind && user.id().equals(act.userId()));
    }

    /** What a review board determined under a license, where nothing is recorded of it. */
    private Stream<AwaitedAct> determinations() {
        boolean isRecorded = standing.acts().stream().anyMatch(act -> act.kind() == Kind.IRB_DETERMINED);
        return isRecorded || dossier.agreement().kind() != AgreementKind.DUL
                ? Stream.empty()
                : keepers()
                        .limit(1)
                        .flatMap(keeper -> accepted(
                                WorkKind.DETERMINATION_TO_RECORD,
                                Kind.IRB_DETERMINED,
                                keeper,
                                born(),
                                Named.DETERMINATION));
    }

    /** The schedules for which the provider's counsel has yet to say of some condition whether it holds. */
    private Stream<AwaitedAct> attestations() {
        return dossier.schedules().stream().flatMap(schedule -> {
            Agency provider = schedule.provider();
            return provider == null
                    ? Stream.empty()
                    : attested.getOrDefault(schedule.id(), Set.of()).stream()
                            .filter(code -> !isSpokenOf(schedule, provider, code))
                            .limit(1)
                            .flatMap(code -> accepted(
                                    WorkKind.CONDITIONS_TO_ATTEST,
                                    Kind.ATTESTED,
                                    provider,
                                    thereSince(schedule),
                                    Named.condition(schedule, dossier, code)));
        });
    }

    private boolean isSpokenOf(Schedule schedule, Agency provider, String condition) {
        return standing.acts().stream()
                .filter(act ->
                        schedule.id().equals(act.scheduleId()) && provider.id().equals(act.byId()))
                .anyMatch(act -> act.kind() == Kind.AFFIRMATION_DECLINED || condition.equals(act.condition()));
    }

    /** The parties that keep the papers of a license: the operating group or, where it is none, the Hub or the licensee. */
    private Stream<Agency> keepers() {
        return Stream.of(Party.Role.OPERATING_GROUP, Party.Role.HUB, Party.Role.LICENSEE)
                .flatMap(role -> dossier.agencies(role).stream());
    }

    /** The affirmations of schedules on which the provider's counsel has said neither yes nor no. */
    private Stream<AwaitedAct> affirmations() {
        return dossier.schedules().stream().flatMap(schedule -> {
            Agency provider = schedule.provider();
            return provider == null || isSpokenOf(schedule, provider)
                    ? Stream.empty()
                    : accepted(
                            WorkKind.SCHEDULE_TO_AFFIRM,
                            Kind.AFFIRMED,
                            provider,
                            thereSince(schedule),
                            Named.schedule(schedule, dossier));
        });
    }

    /** The certificates of destruction under a license that was in force and is over, or whose project uses the data no longer. */
    private Stream<AwaitedAct> certificates() {
        AgreementState state = standing.state(today);
        boolean over = state == AgreementState.EXPIRED || state == AgreementState.TERMINATED;
        if (over && standing.wasInForceBy(today)) {
            return certificates(overSince(), Named.DOCUMENT);
        }
        return due == null
                ? Stream.empty()
                : certificates(Objects.requireNonNullElse(due.since(), today), Named.project(due.project()));
    }

    private Stream<AwaitedAct> certificates(LocalDate since, Named named) {
        return dossier.agencies(Party.Role.LICENSEE).stream()
                .flatMap(licensee ->
                        accepted(WorkKind.DESTRUCTION_TO_CERTIFY, Kind.DESTRUCTION_CERTIFIED, licensee, since, named));
    }

    private Stream<AwaitedAct> accepted(WorkKind kind, Kind act, Agency by, LocalDate since, Named named) {
        ActHeader header = new ActHeader(
                new ActId("act-awaited"),
                dossier.agreement().id(),
                today,
                Acts.after(dossier.acts(), Instant.EPOCH),
                by.id(),
                null);
        Act done = named.into(new ActEntry(header, act)).act();
        Set<String> attestable = named.condition() == null ? Set.of() : Set.of(named.condition());
        return Formalities.refusal(dossier, done, List.of(by), attestable, today)
                        .isPresent()
                ? Stream.empty()
                : Stream.of(new AwaitedAct(
                        kind,
                        dossier.agreement(),
                        done,
                        by,
                        Mandate.matter(by.code(), dossier),
                        since.isAfter(today) ? today : since,
                        named.part(),
                        named.which(),
                        named.project()));
    }

    private boolean isSpokenOf(Schedule schedule, Agency provider) {
        return standing.acts().stream()
                .anyMatch(act -> (act.kind() == Kind.AFFIRMED
                                || act.kind() == Kind.AFFIRMATION_WITHDRAWN
                                || act.kind() == Kind.AFFIRMATION_DECLINED)
                        && schedule.id().equals(act.scheduleId())
                        && provider.id().equals(act.byId()));
    }

    /** The day of the draft or, where that is later, of the last affirmation without which the party could not sign. */
    private LocalDate signableSince(Agency party) {
        return Stream.concat(
                        Stream.of(born()),
                        standing.acts().stream()
                                .filter(act -> act.kind() == Kind.AFFIRMED
                                        && party.id().equals(act.byId()))
                                .map(this::dayOf))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private LocalDate thereSince(Schedule schedule) {
        Optional<LocalDate> added = dossier.acts().stream()
                .filter(act -> act.addsIds().contains(schedule.id()))
                .map(this::dayOf)
                .findFirst();
        return added.or(() -> Optional.ofNullable(schedule.recordedAt()).map(this::day))
                .orElseGet(this::born);
    }

    private LocalDate overSince() {
        return standing.inForce().turns().stream()
                .filter(turn -> !turn.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private LocalDate born() {
        return dossier.bornOn().orElse(today);
    }

    /** The day an act became known or, where that is earlier, the day it names. */
    private LocalDate dayOf(Act act) {
        LocalDate recorded = day(act.recordedAt());
        return recorded.isBefore(act.effectiveOn()) ? recorded : act.effectiveOn();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** What an act names of its document, what tells it from others of its sort, and the project because of which it is done. */
    private record Named(
            @Nullable ScheduleId schedule,
            @Nullable ActId amendment,
            @Nullable String user,
            @Nullable String condition,
            Act.@Nullable Determination determination,
            @Nullable Part which,
            @Nullable Reference project) {

        static final Named DOCUMENT = new Named(null, null, null, null, null, null, null);
        static final Named DETERMINATION = new Named(null, null, null, null, Act.Determination.EXEMPT, null, null);

        static Named project(Reference project) {
            return new Named(null, null, null, null, null, null, project);
        }

        static Named schedule(Schedule schedule, Dossier dossier) {
            return new Named(schedule.id(), null, null, null, null, Part.number(dossier.placeOf(schedule.id())), null);
        }

        static Named amendment(Act amendment) {
            return new Named(null, amendment.id(), null, null, null, Part.day(amendment.effectiveOn()), null);
        }

        static Named user(LicensedUser user) {
            return new Named(null, null, user.id(), null, null, user.named(), null);
        }

        static Named condition(Schedule schedule, Dossier dossier, String code) {
            return new Named(schedule.id(), null, null, code, null, Part.number(dossier.placeOf(schedule.id())), null);
        }

        @Nullable
        String part() {
            if (user != null) {
                return user;
            }
            PartId named = schedule == null ? amendment : schedule;
            return named == null ? null : named.value();
        }

        ActEntry into(ActEntry entry) {
            return entry.saying(Particular.SCHEDULE, schedule)
                    .saying(Particular.AMENDMENT, amendment)
                    .saying(Particular.USER, user)
                    .saying(Particular.CONDITION, condition)
                    .saying(Particular.DETERMINATION, determination);
        }
    }
}
