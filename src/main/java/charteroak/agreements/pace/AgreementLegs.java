package charteroak.agreements.pace;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The cases of one agreement in which something was waited for, or is on a day. Voided acts are not counted, and neither is what began
 * nobody knows when, as with drafts that were made before the catalog. Pure.
 */
record AgreementLegs(Dossier dossier, Standing standing, List<Act> acts, LocalDate today, ZoneId zone) {

    private static final Map<Kind, ActLeg> OF_USERS = Map.of(
            Kind.NDA_SIGNED, ActLeg.NON_DISCLOSURE,
            Kind.USER_ACKNOWLEDGED, ActLeg.ACKNOWLEDGMENT,
            Kind.ACCESS_GRANTED, ActLeg.ACCESS);

    static List<PastCase> of(Dossier dossier, LocalDate today, ZoneId zone) {
        AgreementLegs legs = new AgreementLegs(
                dossier,
                dossier.knownAt(Instant.MAX),
                new CountingActs(dossier.acts(), Instant.MAX).inEffect(),
                today,
                zone);
        return Stream.of(legs.signatures(), legs.signaturesOfAmendments(), legs.affirmations(), legs.access())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<PastCase> signatures() {
        return dossier.agencyIds().stream().flatMap(party -> {
            Optional<LocalDate> signed = first(act -> act.signsTheDocument() && party.equals(act.byId()));
            Optional<LocalDate> begun = signable(party, signed.orElse(today));
            return leg(ActLeg.SIGNATURE, party, begun, signed, admits(Kind.SIGNED));
        });
    }

    /** The day of the draft or, where that is later, of the party's last affirmation by a day. */
    private Optional<LocalDate> signable(AgencyId party, LocalDate by) {
        return acts.stream()
                .filter(act -> act.kind() == Kind.DRAFTED || (act.kind() == Kind.AFFIRMED && party.equals(act.byId())))
                .map(this::dayOf)
                .filter(day -> !day.isAfter(by))
                .max(Comparator.naturalOrder());
    }

    /** The signatures of amendments by others than who wrote and thereby signed them. */
    private Stream<PastCase> signaturesOfAmendments() {
        return acts.stream()
                .filter(act -> act.kind() == Kind.AMENDED)
                .flatMap(amendment -> standing.amendments().signersOf(amendment).stream()
                        .filter(party -> amendment.unsigned() || !party.equals(amendment.byId()))
                        .flatMap(party -> signatureOf(amendment, party)));
    }

    private Stream<PastCase> signatureOf(Act amendment, AgencyId party) {
        Optional<LocalDate> signed = first(act -> amendment.id().equals(act.amendmentId()) && party.equals(act.byId()));
        boolean waits = standing.amendments().waitsFor(amendment).contains(party) && admits(Kind.SIGNED);
        return leg(ActLeg.AMENDMENT_SIGNATURE, party, Optional.of(dayOf(amendment)), signed, waits);
    }

    /** The affirmations of schedules; one that counsel declined or took back was answered, and is waited for no longer. */
    private Stream<PastCase> affirmations() {
        return dossier.schedules().stream().flatMap(schedule -> {
            Agency provider = schedule.provider();
            if (provider == null) {
                return Stream.empty();
            }
            Predicate<Act> speaks = act ->
                    schedule.id().equals(act.scheduleId()) && provider.id().equals(act.byId());
            boolean isAnswered = first(speaks.and(act -> act.kind() == Kind.AFFIRMATION_DECLINED))
                    .isPresent();
            return leg(
                    ActLeg.AFFIRMATION,
                    provider.id(),
                    written(schedule),
                    first(speaks.and(act -> act.kind() == Kind.AFFIRMED)),
                    !isAnswered && admits(Kind.AFFIRMED));
        });
    }

    private Optional<LocalDate> written(Schedule schedule) {
        return first(act -> act.addsIds().contains(schedule.id()))
                .or(() -> Optional.ofNullable(schedule.recordedAt()).map(this::day))
                .or(() -> first(act -> act.kind() == Kind.DRAFTED));
    }

    /** What is done for a user before they have access, from when they were named; unknown for those named with the license. */
    private Stream<PastCase> access() {
        return dossier.users().stream()
                .flatMap(user ->
                        OF_USERS.entrySet().stream().flatMap(each -> access(user, each.getKey(), each.getValue())));
    }

    private Stream<PastCase> access(LicensedUser user, Kind kind, ActLeg leg) {
        Optional<Act> done = acts.stream()
                .filter(act -> act.kind() == kind && user.id().equals(act.userId()))
                .min(Comparator.comparing(this::dayOf));
        Optional<LocalDate> named = Optional.ofNullable(user.recordedAt()).map(this::day);
        return done
                .map(act -> PastCase.over(leg, act.byId(), named, dayOf(act)))
                .orElseGet(() -> admits(kind) ? PastCase.open(leg, null, named, today) : Optional.empty())
                .stream();
    }

    private Stream<PastCase> leg(
            ActLeg leg, AgencyId by, Optional<LocalDate> begun, Optional<LocalDate> ended, boolean waits) {
        return ended
                .map(day -> PastCase.over(leg, by, begun, day))
                .orElseGet(() -> waits ? PastCase.open(leg, by, begun, today) : Optional.empty())
                .stream();
    }

    private boolean admits(Kind kind) {
        return standing.admits(kind, today);
    }

    private Optional<LocalDate> first(Predicate<Act> wanted) {
        return acts.stream().filter(wanted).map(this::dayOf).min(Comparator.naturalOrder());
    }

    private LocalDate dayOf(Act act) {
        return PastCase.dayOf(act, zone);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
