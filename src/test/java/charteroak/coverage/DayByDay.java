package charteroak.coverage;

import charteroak.agreement.Act;
import charteroak.agreement.Agreement;
import charteroak.agreement.Dossier;
import charteroak.agreement.Party;
import charteroak.agreement.Schedule;
import charteroak.catalog.YearRange;
import charteroak.law.ProtectionClass;
import charteroak.law.Purpose;
import charteroak.request.ElementUse;
import charteroak.request.Project;
import charteroak.rules.Facts;
import charteroak.rules.Facts.Citation;
import charteroak.rules.Facts.HubRole;
import charteroak.rules.Facts.Use;
import charteroak.rules.RuleResult.Outcome;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rules written down once more, as plainly as possible: one day at a time. */
final class DayByDay {

    private static final LocalDate EARLIEST = RandomHistory.FIRST.minusDays(3);
    private static final LocalDate LATEST = RandomHistory.FIRST.plusDays(RandomHistory.DAYS + 9);

    final Facts facts;
    final Project project;
    final PlainActs done;
    private final Map<Dossier, PlainActs> acts = new IdentityHashMap<>();
    private final Map<String, Optional<LocalDate>> bindings = new HashMap<>();
    private final Map<String, Map<LocalDate, Outcome>> answers = new HashMap<>();
    private final Map<Bound, Boolean> bound = new HashMap<>();
    private final Map<Bound, Boolean> inForce = new HashMap<>();
    final ProjectDayByDay ofProject;
    private final LawDayByDay ofLaw;

    DayByDay(Facts facts, Instant knownAt) {
        this.facts = facts;
        this.project = Objects.requireNonNull(facts.project());
        this.done = new PlainActs(Objects.requireNonNull(facts.history()).acts(), knownAt);
        facts.dossiers().forEach(dossier -> acts.put(dossier, new PlainActs(dossier.acts(), knownAt)));
        this.ofProject = new ProjectDayByDay(this, knownAt);
        this.ofLaw = new LawDayByDay(this);
    }

    /** One way to grant and license a use: agreements and their schedules, any of them perhaps absent. */
    record Way(
            @Nullable Dossier sharing,
            @Nullable Schedule schedule,
            @Nullable Dossier license,
            @Nullable Schedule listed) {}

    /** What was found of an agreement and an agency on a day. */
    private record Bound(String agreement, String agency, LocalDate day) {}

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

    /** The verdict when one of several ways will do. */
    static Verdict best(List<List<Outcome>> ways) {
        Verdict best = Verdict.NOT_COVERED;
        for (List<Outcome> outcomes : ways) {
            Verdict one = verdict(outcomes);
            if (one == Verdict.COVERED || (one == Verdict.NEEDS_COUNSEL && best == Verdict.NOT_COVERED)) {
                best = one;
            }
        }
        return best;
    }

    /** Which of several ways serves best: fewest rules violated, then fewest undecided, then the first. */
    static int bestWay(List<List<Outcome>> ways) {
        int best = 0;
        for (int at = 1; at < ways.size(); at++) {
            if (weight(ways.get(at)) < weight(ways.get(best))) {
                best = at;
            }
        }
        return best;
    }

    private static int weight(List<Outcome> outcomes) {
        int weight = 0;
        for (Outcome outcome : outcomes) {
            weight += outcome == Outcome.VIOLATED ? 100 : outcome == Outcome.UNKNOWN ? 1 : 0;
        }
        return weight;
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
        List<Outcome> outcomes = new ArrayList<>();
        String provider = use.provider().id();
        outcomes.add(once("R01 " + provider, day, () -> yes(boundByMemorandum(provider, day))));
        outcomes.add(once("R02", day, () -> hub(day)));
        outcomes.add(once("R03 " + provider + id(way.sharing()), day, () -> sharing(use, way.sharing(), day)));
        outcomes.add(grant(use, way, day));
        outcomes.add(affirmation(use, way, day));
        outcomes.add(ofLaw.conditions(use, way, day));
        outcomes.add(purpose(use, way, day));
        outcomes.add(license(use, way, day));
        String licensed = use.kind() + id(way.license());
        outcomes.add(once("R09 " + licensed, day, () -> ofProject.users(use, way, day)));
        outcomes.add(once("R10 " + licensed, day, () -> ofProject.board(use, way, day)));
        outcomes.add(ofProject.eligibility());
        outcomes.add(ofLaw.education(use, way, day));
        outcomes.add(ofProject.wages(use, way, day));
        outcomes.add(ofProject.identifiers(use));
        outcomes.add(once("R15", day, () -> ofProject.votes(day)));
        outcomes.add(once("R16", day, () -> ofProject.ownLink(day)));
        outcomes.add(once("R17 " + use.kind(), day, () -> ofProject.destruction(use, day)));
        outcomes.add(ofProject.output(use, way, day));
        outcomes.add(ofLaw.inherited(use, way, day));
        outcomes.add(ofProject.findings(use, day));
        outcomes.add(ofLaw.survivors(use, way, day));
        outcomes.add(ofLaw.schoolMeals(use, way, day));
        return outcomes;
    }

    private static String id(@Nullable Dossier dossier) {
        return dossier == null ? "" : dossier.agreement().id();
    }

    /** Uses and ways share many answers; each is found once a day. */
    private Outcome once(String question, LocalDate day, Supplier<Outcome> answer) {
        Map<LocalDate, Outcome> byDay = answers.computeIfAbsent(question, any -> new HashMap<>());
        Outcome found = byDay.get(day);
        if (found == null) {
            found = answer.get();
            byDay.put(day, found);
        }
        return found;
    }

    private static Verdict verdict(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.VIOLATED)) {
            return Verdict.NOT_COVERED;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? Verdict.NEEDS_COUNSEL : Verdict.COVERED;
    }

    List<Way> ways(Use use) {
        List<Way> ways = new ArrayList<>();
        for (Way sharing : sharings(use)) {
            for (Way license : licenses(use)) {
                ways.add(new Way(sharing.sharing(), sharing.schedule(), license.license(), license.listed()));
            }
        }
        return ways;
    }

    private List<Way> sharings(Use use) {
        List<Way> ways = new ArrayList<>();
        for (Dossier dossier : of(Agreement.Kind.DSA)) {
            for (Schedule schedule : dossier.schedules()) {
                if (grants(use, schedule)) {
                    ways.add(new Way(dossier, schedule, null, null));
                }
            }
        }
        if (!ways.isEmpty()) {
            return ways;
        }
        for (Dossier dossier : of(Agreement.Kind.DSA)) {
            if (names(dossier, use.provider().id(), Party.Role.PROVIDER)) {
                ways.add(new Way(dossier, null, null, null));
            }
        }
        if (ways.isEmpty()) {
            of(Agreement.Kind.DSA).forEach(dossier -> ways.add(new Way(dossier, null, null, null)));
        }
        if (ways.isEmpty()) {
            ways.add(new Way(null, null, null, null));
        }
        return ways;
    }

    private List<Way> licenses(Use use) {
        List<Way> ways = new ArrayList<>();
        if (use.kind() == ElementUse.Kind.LINKAGE_KEY) {
            return List.of(new Way(null, null, null, null));
        }
        for (Dossier dossier : of(Agreement.Kind.DUL)) {
            for (Schedule schedule : dossier.schedules()) {
                if (grants(use, schedule)) {
                    ways.add(new Way(null, null, dossier, schedule));
                }
            }
        }
        if (ways.isEmpty()) {
            of(Agreement.Kind.DUL).forEach(dossier -> ways.add(new Way(null, null, dossier, null)));
        }
        if (ways.isEmpty()) {
            ways.add(new Way(null, null, null, null));
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

    boolean boundByMemorandum(String agency, LocalDate day) {
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

    private Outcome license(Use use, Way way, LocalDate day) {
        if (use.kind() == ElementUse.Kind.LINKAGE_KEY) {
            return Outcome.NOT_APPLICABLE;
        }
        Dossier license = way.license();
        Schedule listed = way.listed();
        if (license == null || listed == null || !partOf(license, listed, day)) {
            return Outcome.VIOLATED;
        }
        String recipient = project.recipient().id();
        boolean named =
                names(license, recipient, Party.Role.LICENSEE) || names(license, recipient, Party.Role.RECIPIENT);
        if (!named || !binds(license, recipient, day) || outlasts(license, way.sharing(), day)) {
            return Outcome.VIOLATED;
        }
        return years(use, listed);
    }

    private boolean outlasts(Dossier license, @Nullable Dossier sharing, LocalDate day) {
        LocalDate most = sharing == null ? null : lastDay(sharing, day);
        LocalDate end = lastDay(license, day);
        return most != null && (end == null || end.isAfter(most));
    }

    List<Citation> lawful(Schedule schedule, ProtectionClass protection, LocalDate day) {
        return facts.citations().stream()
                .filter(citation -> citation.scheduleId().equals(schedule.id()))
                .filter(citation -> citation.classCodes().contains(protection.code()))
                .filter(citation -> citation.basis().standsOn(day))
                .toList();
    }

    private boolean binds(Dossier dossier, String agency, LocalDate day) {
        return bound.computeIfAbsent(
                new Bound(dossier.agreement().id(), agency, day), any -> foundToBind(dossier, agency, day));
    }

    private boolean foundToBind(Dossier dossier, String agency, LocalDate day) {
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

    boolean inForce(Dossier dossier, LocalDate day) {
        Boolean found = inForce.get(new Bound(dossier.agreement().id(), "", day));
        if (found == null) {
            found = foundInForce(dossier, day);
            inForce.put(new Bound(dossier.agreement().id(), "", day), found);
        }
        return found;
    }

    private boolean foundInForce(Dossier dossier, LocalDate day) {
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

    @Nullable
    LocalDate lastDay(Dossier dossier, LocalDate day) {
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

    boolean signedByAll(Dossier dossier, LocalDate day) {
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
            boolean concerns = schedule.id().equals(act.scheduleId()) && provider.equals(act.byId());
            if (concerns && act.kind() == Act.Kind.AFFIRMED) {
                stands = true;
            }
            if (concerns && act.kind() == Act.Kind.AFFIRMATION_WITHDRAWN) {
                stands = false;
            }
        }
        return stands;
    }

    List<Act> counting(Dossier dossier, LocalDate day) {
        return Objects.requireNonNull(acts.get(dossier)).by(day);
    }

    private static boolean names(Dossier dossier, String agency, Party.Role role) {
        return dossier.parties().stream()
                .anyMatch(party -> party.role() == role && party.agency().id().equals(agency));
    }

    List<Dossier> of(Agreement.Kind kind) {
        return facts.dossiers().stream()
                .filter(dossier -> dossier.agreement().kind() == kind)
                .toList();
    }

    static Outcome yes(boolean satisfied) {
        return satisfied ? Outcome.SATISFIED : Outcome.VIOLATED;
    }
}
