package charteroak.agreements.agreement;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Dossiers;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.store.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
                row.rows("users").stream().map(LicensedUser::of).toList());
    }

    /** One of the agreement's schedules, by public id. */
    public Optional<Schedule> schedule(String id) {
        return schedules.stream().filter(schedule -> schedule.id().equals(id)).findFirst();
    }

    /** One of the users that the license names, by public id. */
    public Optional<LicensedUser> user(String id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    /** The ids of the agencies that are parties. */
    public SortedSet<String> agencyIds() {
        return parties.stream().map(party -> party.agency().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parties with some ids, in order of code. */
    public List<Agency> agencies(Set<String> ids) {
        return parties.stream()
                .map(Party::agency)
                .filter(agency -> ids.contains(agency.id()))
                .distinct()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    public Optional<Act> act(String id) {
        return acts.stream().filter(act -> act.id().equals(id)).findFirst();
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
        return Optional.of(
                scheduled.size() == schedules.size() && named.size() == users.size()
                        ? this
                        : new Dossier(agreement, parties, scheduled, acts, named));
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
        return new Dossier(agreement, parties, schedules, more, users);
    }

    /** What the acts recorded up to an instant make of the agreement. */
    public Standing knownAt(Instant instant) {
        return new Standing(this, instant);
    }
}
