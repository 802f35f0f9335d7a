package charteroak.coverage;

import charteroak.agreement.Act;
import charteroak.agreement.Agreement;
import charteroak.agreement.Dossier;
import charteroak.agreement.Party;
import charteroak.agreement.Schedule;
import charteroak.catalog.YearRange;
import charteroak.coverage.Facts.Citation;
import charteroak.coverage.Facts.HubRole;
import charteroak.coverage.Facts.Use;
import charteroak.coverage.RuleResult.Outcome;
import charteroak.law.ProtectionClass;
import charteroak.law.Purpose;
import charteroak.request.ElementUse;
import charteroak.request.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules written down once more, as plainly as possible: one day at a time. */
final class DayByDay {

    private static final LocalDate EARLIEST = RandomHistory.FIRST.minusDays(3);
    private static final LocalDate LATEST = RandomHistory.FIRST.plusDays(RandomHistory.DAYS + 3);

    private final Facts facts;
    private final Instant knownAt;
    private final Project project;
    private final Map<Dossier, List<Act>> counting = new IdentityHashMap<>();
    private final Map<String, Optional<LocalDate>> bindings = new HashMap<>();

    DayByDay(Facts facts, Instant knownAt) {
        this.facts = facts;
        this.knownAt = knownAt;
        this.project = Objects.requireNonNull(facts.project());
    }

    /** One way to grant a use: a sharing agreement and its schedule, either of them perhaps absent. */
    record Way(@Nullable Dossier sharing, @Nullable Schedule schedule) {}

    /** Every day on which anything can happen, in order. */
    static List<LocalDate> days() {
        return EARLIEST.datesUntil(LATEST.plusDays(1)).toList();
    }

    static Verdict together(List<Verdict> uses) {
        if (uses.contains(Verdict.NOT_COVERED)) {
            return Verdict.NOT_COVERED;
        }
        return uses.isEmpty() || uses.contains(Verdict.NEEDS_COUNSEL) ? Verdict.NEEDS_COUNSEL : Verdict.COVERED;
    }

    Verdict verdict(Use use, LocalDate day) {
        Verdict best = Verdict.NOT_COVERED;
        for (Way way : ways(use)) {
            Verdict one = verdict(outcomes(use, way, day));
            if (one == Verdict.COVERED || (one == Verdict.NEEDS_COUNSEL && best == Verdict.NOT_COVERED)) {
                best = one;
            }
        }
        return best;
    }

    Way best(Use use, LocalDate day) {
        Way best = null;
        int least = Integer.MAX_VALUE;
        for (Way way : ways(use)) {
            int weight = 0;
            for (Outcome outcome : outcomes(use, way, day).subList(2, 7)) {
                weight += outcome == Outcome.VIOLATED ? 10 : outcome == Outcome.UNKNOWN ? 1 : 0;
            }
            if (weight < least) {
                least = weight;
                best = way;
            }
        }
        return Objects.requireNonNull(best);
    }

    static <T> @Nullable LocalDate since(LocalDate day, Function<LocalDate, T> answer) {
        T now = answer.apply(day);
        for (LocalDate earlier = day; !earlier.isBefore(EARLIEST); earlier = earlier.minusDays(1)) {
            if (!now.equals(answer.apply(earlier))) {
                return earlier.plusDays(1);
            }
        }
        return null;
    }

    static <T> @Nullable LocalDate until(LocalDate day, Function<LocalDate, T> answer) {
        T now = answer.apply(day);
        for (LocalDate later = day; !later.isAfter(LATEST); later = later.plusDays(1)) {
            if (!now.equals(answer.apply(later))) {
                return later.minusDays(1);
            }
        }
        return null;
    }

    List<Outcome> outcomes(Use use, Way way, LocalDate day) {
        return List.of(
                yes(boundByMemorandum(use.provider().id(), day)),
                hub(day),
                sharing(use, way.sharing(), day),
                grant(use, way, day),
                affirmation(use, way, day),
                purpose(use, way, day),
                license(use, way.sharing(), day));
    }

    private static Verdict verdict(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.VIOLATED)) {
            return Verdict.NOT_COVERED;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? Verdict.NEEDS_COUNSEL : Verdict.COVERED;
    }

    private List<Way> ways(Use use) {
        List<Way> ways = new ArrayList<>();
        for (Dossier dossier : of(Agreement.Kind.DSA)) {
            for (Schedule schedule : dossier.schedules()) {
                if (grants(use, schedule)) {
                    ways.add(new Way(dossier, schedule));
                }
            }
        }
        if (!ways.isEmpty()) {
            return ways;
        }
        for (Dossier dossier : of(Agreement.Kind.DSA)) {
            if (names(dossier, use.provider().id(), Party.Role.PROVIDER)) {
                ways.add(new Way(dossier, null));
            }
        }
        if (ways.isEmpty()) {
            of(Agreement.Kind.DSA).forEach(dossier -> ways.add(new Way(dossier, null)));
        }
        if (ways.isEmpty()) {
            ways.add(new Way(null, null));
        }
        return ways;
    }

    private static boolean grants(Use use, Schedule schedule) {
        boolean own = schedule.provider() == null
                || schedule.provider().id().equals(use.provider().id());
        return own && use.grantingScheduleIds().contains(schedule.id());
    }

    private Outcome hub(LocalDate day) {
        for (HubRole hub : facts.hubs()) {
            boolean begun = hub.validFrom() == null || !day.isBefore(hub.validFrom());
            boolean over = hub.validTo() != null && day.isAfter(hub.validTo());
            if (begun && !over && boundByMemorandum(hub.agency().id(), day)) {
                return Outcome.SATISFIED;
            }
        }
        return Outcome.VIOLATED;
    }

    private boolean boundByMemorandum(String agency, LocalDate day) {
        return of(Agreement.Kind.EMOU).stream().anyMatch(memorandum -> binds(memorandum, agency, day));
    }

    private Outcome sharing(Use use, @Nullable Dossier sharing, LocalDate day) {
        if (sharing == null) {
            return Outcome.VIOLATED;
        }
        String provider = use.provider().id();
        boolean hub = false;
        for (Party party : sharing.parties()) {
            hub |= party.role() == Party.Role.HUB
                    && binds(sharing, party.agency().id(), day);
        }
        if (!hub || !names(sharing, provider, Party.Role.PROVIDER) || !binds(sharing, provider, day)) {
            return Outcome.VIOLATED;
        }
        String recipient = project.recipient().id();
        boolean received = names(sharing, recipient, Party.Role.RECIPIENT) && binds(sharing, recipient, day);
        if (sharing.agreement().scope() == Agreement.Scope.STANDING || received) {
            return Outcome.SATISFIED;
        }
        return sharing.agreement().scope() == null ? Outcome.UNKNOWN : Outcome.VIOLATED;
    }

    private Outcome grant(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || !partOf(way.sharing(), way.schedule(), day)) {
            return Outcome.VIOLATED;
        }
        return years(use, way.schedule());
    }

    private static Outcome years(Use use, Schedule schedule) {
        YearRange asked = use.years();
        YearRange available = use.element().years();
        YearRange granted = schedule.years();
        if (asked != null && available != null && !within(asked, available)) {
            return Outcome.VIOLATED;
        }
        if (asked != null && granted != null && !within(asked, granted)) {
            return Outcome.VIOLATED;
        }
        if (asked == null && available != null && granted != null && !within(available, granted)) {
            return Outcome.VIOLATED;
        }
        boolean matters = asked != null || granted != null;
        return available == null && matters ? Outcome.UNKNOWN : Outcome.SATISFIED;
    }

    private static boolean within(YearRange inner, YearRange outer) {
        int lastInner = inner.to() == null ? 9999 : inner.to();
        int lastOuter = outer.to() == null ? 9999 : outer.to();
        return inner.from() >= outer.from() && lastInner <= lastOuter;
    }

    private Outcome affirmation(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null) {
            return Outcome.NOT_APPLICABLE;
        }
        if (!affirmed(way.sharing(), way.schedule(), use.provider().id(), day)) {
            return Outcome.VIOLATED;
        }
        if (use.classes().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        for (ProtectionClass protection : use.classes()) {
            if (lawful(way.schedule(), protection, day).isEmpty()) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    private Outcome purpose(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null) {
            return Outcome.NOT_APPLICABLE;
        }
        Purpose purpose = project.purpose();
        if (way.schedule().purposes().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        boolean admitted = way.schedule().purposes().contains(purpose);
        for (ProtectionClass protection : use.classes()) {
            List<Citation> lawful = lawful(way.schedule(), protection, day);
            boolean one = lawful.isEmpty();
            for (Citation citation : lawful) {
                List<Purpose> purposes = citation.basis().purposes();
                one |= purposes.isEmpty() || purposes.contains(purpose);
            }
            admitted &= one;
        }
        return yes(admitted);
    }

    private Outcome license(Use use, @Nullable Dossier sharing, LocalDate day) {
        if (use.kind() == ElementUse.Kind.LINKAGE_KEY) {
            return Outcome.NOT_APPLICABLE;
        }
        String recipient = project.recipient().id();
        Outcome best = Outcome.VIOLATED;
        for (Dossier license : of(Agreement.Kind.DUL)) {
            boolean named =
                    names(license, recipient, Party.Role.LICENSEE) || names(license, recipient, Party.Role.RECIPIENT);
            if (!named || !binds(license, recipient, day) || outlasts(license, sharing, day)) {
                continue;
            }
            for (Schedule schedule : license.schedules()) {
                if (grants(use, schedule) && partOf(license, schedule, day)) {
                    Outcome years = years(use, schedule);
                    if (years == Outcome.SATISFIED || (years == Outcome.UNKNOWN && best == Outcome.VIOLATED)) {
                        best = years;
                    }
                }
            }
        }
        return best;
    }

    private boolean outlasts(Dossier license, @Nullable Dossier sharing, LocalDate day) {
        LocalDate most = sharing == null ? null : lastDay(sharing, day);
        LocalDate end = lastDay(license, day);
        return most != null && (end == null || end.isAfter(most));
    }

    private List<Citation> lawful(Schedule schedule, ProtectionClass protection, LocalDate day) {
        return facts.citations().stream()
                .filter(citation -> citation.scheduleId().equals(schedule.id()))
                .filter(citation -> citation.classIds().contains(protection.id()))
                .filter(citation -> citation.basis().standsOn(day))
                .toList();
    }

    private boolean binds(Dossier dossier, String agency, LocalDate day) {
        boolean party =
                dossier.parties().stream().anyMatch(one -> one.agency().id().equals(agency));
        if (!party || !inForce(dossier, day)) {
            return false;
        }
        boolean signed = false;
        boolean suspended = false;
        for (Act act : counting(dossier, day)) {
            boolean concerns = agency.equals(act.concernsId() == null ? act.byId() : act.concernsId());
            if (act.kind() == Act.Kind.SIGNED && agency.equals(act.byId())) {
                signed = true;
            }
            if (concerns && act.kind() == Act.Kind.PARTY_WITHDREW) {
                signed = false;
            }
            if (concerns && act.kind() == Act.Kind.PARTY_SUSPENDED) {
                suspended = true;
            }
            if (concerns && act.kind() == Act.Kind.PARTY_REINSTATED) {
                suspended = false;
            }
        }
        return signed && !suspended;
    }

    private boolean inForce(Dossier dossier, LocalDate day) {
        boolean terminated = false;
        boolean suspended = false;
        Set<String> signed = new HashSet<>();
        for (Act act : counting(dossier, day)) {
            switch (act.kind()) {
                case SIGNED -> signed.add(String.valueOf(act.byId()));
                case SUSPENDED -> suspended = true;
                case REINSTATED -> suspended = false;
                case TERMINATED -> terminated = true;
                default -> {}
            }
        }
        Set<String> parties = new HashSet<>();
        dossier.parties().forEach(party -> parties.add(party.agency().id()));
        boolean executed = dossier.agreement().kind() == Agreement.Kind.EMOU
                ? parties.stream().anyMatch(signed::contains)
                : !parties.isEmpty() && signed.containsAll(parties);
        LocalDate from = dossier.agreement().termFrom();
        LocalDate last = lastDay(dossier, day);
        boolean within = (from == null || !day.isBefore(from)) && (last == null || !day.isAfter(last));
        return executed && within && !suspended && !terminated;
    }

    private @Nullable LocalDate lastDay(Dossier dossier, LocalDate day) {
        LocalDate last = dossier.agreement().termTo();
        for (Act act : counting(dossier, day)) {
            if (act.kind() == Act.Kind.AMENDED && act.termTo() != null) {
                last = act.termTo();
            }
        }
        return last;
    }

    private boolean partOf(Dossier dossier, Schedule schedule, LocalDate day) {
        boolean ended =
                counting(dossier, day).stream().anyMatch(act -> act.endsIds().contains(schedule.id()));
        return joined(dossier, schedule, day) && !ended;
    }

    private boolean joined(Dossier dossier, Schedule schedule, LocalDate day) {
        boolean fromTheStart =
                dossier.acts().stream().noneMatch(act -> act.addsIds().contains(schedule.id()));
        return fromTheStart
                || counting(dossier, day).stream().anyMatch(act -> act.addsIds().contains(schedule.id()));
    }

    private boolean affirmed(Dossier dossier, Schedule schedule, String provider, LocalDate day) {
        Optional<LocalDate> binding = binding(dossier, schedule);
        boolean inTime = binding.isEmpty() || affirmationStands(dossier, schedule, provider, binding.get());
        return inTime && affirmationStands(dossier, schedule, provider, day);
    }

    private Optional<LocalDate> binding(Dossier dossier, Schedule schedule) {
        return bindings.computeIfAbsent(
                schedule.id(),
                id -> days().stream()
                        .filter(day -> signedByAll(dossier, day) && joined(dossier, schedule, day))
                        .findFirst());
    }

    private boolean signedByAll(Dossier dossier, LocalDate day) {
        Set<String> missing = new HashSet<>();
        dossier.parties().forEach(party -> missing.add(party.agency().id()));
        boolean any = !missing.isEmpty();
        counting(dossier, day).stream()
                .filter(act -> act.kind() == Act.Kind.SIGNED)
                .forEach(act -> missing.remove(String.valueOf(act.byId())));
        return any && missing.isEmpty();
    }

    private boolean affirmationStands(Dossier dossier, Schedule schedule, String provider, LocalDate day) {
        boolean stands = false;
        for (Act act : counting(dossier, day)) {
            if (schedule.id().equals(act.scheduleId()) && provider.equals(act.byId())) {
                stands = act.kind() == Act.Kind.AFFIRMED;
            }
        }
        return stands;
    }

    private List<Act> counting(Dossier dossier, LocalDate day) {
        return counting.computeIfAbsent(dossier, this::counting).stream()
                .filter(act -> !act.effectiveOn().isAfter(day))
                .toList();
    }

    private List<Act> counting(Dossier dossier) {
        List<Act> counting = new ArrayList<>();
        for (Act act : dossier.acts()) {
            if (act.kind() != Act.Kind.VOIDED && counts(dossier, act)) {
                counting.add(act);
            }
        }
        counting.sort((one, other) -> {
            int byDay = one.effectiveOn().compareTo(other.effectiveOn());
            return byDay != 0 ? byDay : one.recordedAt().compareTo(other.recordedAt());
        });
        return counting;
    }

    private boolean counts(Dossier dossier, Act act) {
        if (act.recordedAt().isAfter(knownAt)) {
            return false;
        }
        return dossier.acts().stream()
                .noneMatch(voiding -> act.id().equals(voiding.voidsId()) && counts(dossier, voiding));
    }

    private static boolean names(Dossier dossier, String agency, Party.Role role) {
        return dossier.parties().stream()
                .anyMatch(party -> party.role() == role && party.agency().id().equals(agency));
    }

    private List<Dossier> of(Agreement.Kind kind) {
        return facts.dossiers().stream()
                .filter(dossier -> dossier.agreement().kind() == kind)
                .toList();
    }

    private static Outcome yes(boolean satisfied) {
        return satisfied ? Outcome.SATISFIED : Outcome.VIOLATED;
    }
}
