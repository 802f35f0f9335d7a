package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Dossiers;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Party.Role;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One agreement with everything that is known of it. */
public record Dossier(
        Agreement agreement, List<Party> parties, List<Schedule> schedules, List<Act> acts, List<LicensedUser> users) {

    public Dossier {
        parties = List.copyOf(parties);
        schedules = List.copyOf(schedules);
        acts = acts.stream().sorted(Act.IN_EFFECT).toList();
        users = List.copyOf(users);
    }

    /** Reads a dossier from what {@link Dossiers#COLLECTED} answers. */
    public static Dossier of(Row row) {
        AgreementId id = row.id("id", AgreementId::new);
        return new Dossier(
                Agreement.of(row),
                row.rows("parties").stream().map(party -> Party.of(id, party)).toList(),
                row.rows("schedules").stream()
                        .map(schedule -> Schedule.of(id, schedule))
                        .toList(),
                row.rows("acts").stream().map(act -> Act.of(id, act)).toList(),
                row.all("users", LicensedUser.class));
    }

    /** One of the agreement's schedules, by public id. */
    public Optional<Schedule> schedule(ScheduleId id) {
        return schedules.stream().filter(schedule -> schedule.id().equals(id)).findFirst();
    }

    /** The place of a schedule in the order of the agreement's schedules, from 1 on. */
    public int placeOf(ScheduleId id) {
        return schedules.stream().map(Schedule::id).toList().indexOf(id) + 1;
    }

    /** One of the users that the license names, by public id. */
    public Optional<LicensedUser> user(String id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    /** The ids of the agencies that are parties. */
    public SortedSet<AgencyId> agencyIds() {
        return parties.stream().map(party -> party.agency().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The agencies that are parties, each once. */
    public List<Agency> agencies() {
        return parties.stream().map(Party::agency).distinct().toList();
    }

    /** The agencies that are parties in a role. */
    public List<Agency> agencies(Role role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::agency)
                .distinct()
                .toList();
    }

    /** The same agreement with other schedules, acts and users. */
    public Dossier with(List<Schedule> scheduled, List<Act> done, List<LicensedUser> named) {
        return new Dossier(agreement, parties, scheduled, done, named);
    }

    /** The parties with some ids, in order of code. */
    public List<Agency> agencies(Set<AgencyId> ids) {
        return parties.stream()
                .map(Party::agency)
                .filter(agency -> ids.contains(agency.id()))
                .distinct()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    public Optional<Act> act(ActId id) {
        return acts.stream().filter(act -> act.id().equals(id)).findFirst();
    }

    /**
     * The day the agreement was drafted, before which nothing can be done to it; for one drafted elsewhere, the first
     * day in its acts and term.
     */
    public Optional<LocalDate> bornOn() {
        Optional<LocalDate> drafted = acts.stream()
                .filter(act -> act.kind() == Act.Kind.DRAFTED)
                .map(Act::effectiveOn)
                .findFirst();
        return drafted.or(
                () -> Stream.concat(acts.stream().map(Act::effectiveOn), Stream.ofNullable(agreement.termFrom()))
                        .min(Comparator.naturalOrder()));
    }

    /**
     * The dossier as it was written at an instant, with all its acts; empty while the agreement was not drafted yet.
     */
    public Optional<Dossier> writtenBy(Instant instant) {
        boolean drafted = acts.stream()
                .noneMatch(act ->
                        act.kind() == Act.Kind.DRAFTED && act.recordedAt().isAfter(instant));
        if (!drafted) {
            return Optional.empty();
        }
        List<Schedule> scheduled = schedules.stream()
                .filter(schedule -> isBy(schedule.recordedAt(), instant))
                .toList();
        List<LicensedUser> named =
                users.stream().filter(user -> isBy(user.recordedAt(), instant)).toList();
        List<Party> joined = parties.stream()
                .filter(party -> isBy(party.recordedAt(), instant))
                .toList();
        return Optional.of(
                scheduled.size() == schedules.size() && named.size() == users.size() && joined.size() == parties.size()
                        ? this
                        : new Dossier(agreement, joined, scheduled, acts, named));
    }

    private static boolean isBy(@Nullable Instant recordedAt, Instant instant) {
        return recordedAt == null || !recordedAt.isAfter(instant);
    }

    /** The dossier with another act; an amendment comes with the signature of every party. */
    public Dossier with(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        if (act.kind() == Act.Kind.AMENDED) {
            agencyIds().forEach(party -> more.add(act.signedBy(party)));
        }
        return with(schedules, more, users);
    }

    /** What the acts recorded up to an instant make of the agreement. */
    public Standing knownAt(Instant instant) {
        return new Standing(this, instant);
    }
}
