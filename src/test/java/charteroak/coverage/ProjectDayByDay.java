package charteroak.coverage;

import charteroak.agreement.Act;
import charteroak.agreement.Act.Determination;
import charteroak.agreement.Act.Vote;
import charteroak.agreement.Agreement;
import charteroak.agreement.Dossier;
import charteroak.agreement.LicensedUser;
import charteroak.catalog.DataElement.IdentifierClass;
import charteroak.coverage.DayByDay.Way;
import charteroak.law.Purpose;
import charteroak.request.ElementUse.Kind;
import charteroak.rules.Facts;
import charteroak.rules.Facts.Finding;
import charteroak.rules.Facts.Use;
import charteroak.rules.RuleResult.Outcome;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules about people, reviews, votes, destruction and output, one day at a time. */
final class ProjectDayByDay {

    private final DayByDay plainly;
    private final Facts facts;
    private final Instant knownAt;
    private final Map<LocalDate, Boolean> late = new HashMap<>();

    ProjectDayByDay(DayByDay plainly, Instant knownAt) {
        this.plainly = plainly;
        this.facts = plainly.facts;
        this.knownAt = knownAt;
    }

    Outcome users(Use use, Way way, LocalDate day) {
        if (use.kind() == Kind.LINKAGE_KEY) {
            return Outcome.NOT_APPLICABLE;
        }
        Dossier license = way.license();
        if (license == null) {
            return Outcome.UNKNOWN;
        }
        List<LicensedUser> users = usersOn(license, day);
        if (users.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        for (LicensedUser user : users) {
            if (!lasts(license, user, Act.Kind.NDA_SIGNED, day)
                    || !lasts(license, user, Act.Kind.USER_ACKNOWLEDGED, day)) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    Outcome wages(Use use, Way way, LocalDate day) {
        if (use.kind() != Kind.PAYLOAD || !isWage(use)) {
            return Outcome.NOT_APPLICABLE;
        }
        Dossier license = way.license();
        return license == null ? Outcome.UNKNOWN : stateEmployees(license, day);
    }

    Outcome stateEmployees(Dossier license, LocalDate day) {
        List<LicensedUser> users = usersOn(license, day);
        if (users.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        boolean all = true;
        for (LicensedUser user : users) {
            all &= user.stateEmployee();
        }
        return DayByDay.yes(all);
    }

    static boolean isWage(Use use) {
        return use.classes().stream()
                .anyMatch(protection ->
                        protection.code().equals("UC_WAGE") || protection.code().equals("CT_WAGE"));
    }

    private List<LicensedUser> usersOn(Dossier license, LocalDate day) {
        List<LicensedUser> users = new ArrayList<>();
        for (LicensedUser user : license.users()) {
            Act last = null;
            for (Act act : plainly.counting(license, day)) {
                boolean access = act.kind() == Act.Kind.ACCESS_GRANTED || act.kind() == Act.Kind.ACCESS_ENDED;
                if (access && user.id().equals(act.userId())) {
                    last = act;
                }
            }
            if (last != null && last.kind() == Act.Kind.ACCESS_GRANTED && !isOver(last, day)) {
                users.add(user);
            }
        }
        return users;
    }

    private boolean lasts(Dossier license, LicensedUser user, Act.Kind kind, LocalDate day) {
        Act last = null;
        for (Act act : plainly.counting(license, day)) {
            if (act.kind() == kind && user.id().equals(act.userId())) {
                last = act;
            }
        }
        return last != null && !isOver(last, day);
    }

    private static boolean isOver(Act act, LocalDate day) {
        return act.until() != null && day.isAfter(act.until());
    }

    Outcome board(Use use, Way way, LocalDate day) {
        if (use.kind() == Kind.LINKAGE_KEY) {
            return Outcome.NOT_APPLICABLE;
        }
        Dossier license = way.license();
        Act last = license == null ? null : determination(license, day);
        if (last == null) {
            return plainly.project.purpose() == Purpose.RESEARCH ? Outcome.VIOLATED : Outcome.UNKNOWN;
        }
        if (last.determination() == Determination.DISAPPROVED || isOver(last, day)) {
            return Outcome.VIOLATED;
        }
        boolean unexplained = last.determination() == Determination.NOT_REQUIRED && last.note() == null;
        return unexplained ? Outcome.UNKNOWN : Outcome.SATISFIED;
    }

    @Nullable
    Act determination(Dossier license, LocalDate day) {
        Act last = null;
        for (Act act : plainly.counting(license, day)) {
            if (act.kind() == Act.Kind.IRB_DETERMINED) {
                last = act;
            }
        }
        return last;
    }

    Outcome eligibility() {
        if (providers(facts.uses()).size() < 2) {
            return Outcome.VIOLATED;
        }
        return plainly.project.topic() == null ? Outcome.UNKNOWN : Outcome.SATISFIED;
    }

    private static Set<String> providers(List<Use> uses) {
        Set<String> providers = new TreeSet<>();
        uses.forEach(use -> providers.add(use.provider().id()));
        return providers;
    }

    Outcome identifiers(Use use) {
        IdentifierClass identifier = use.element().identifierClass();
        if (use.kind() == Kind.LINKAGE_KEY) {
            if (!use.socialSecurityNumber()) {
                return Outcome.NOT_APPLICABLE;
            }
            boolean wages = false;
            for (Use other : facts.uses()) {
                wages |= isWage(other) && !other.socialSecurityNumber();
            }
            return DayByDay.yes(wages);
        }
        boolean identifies = use.socialSecurityNumber() || identifier == IdentifierClass.DIRECT_IDENTIFIER;
        if (use.kind() == Kind.OUTPUT && identifier == IdentifierClass.LINKAGE_KEY) {
            identifies = true;
        }
        return identifies ? Outcome.VIOLATED : Outcome.NOT_APPLICABLE;
    }

    Outcome votes(LocalDate day) {
        for (String provider : providers(facts.uses())) {
            Vote last = null;
            for (Act act : plainly.done.by(day, Act.Kind.VOTED)) {
                if (provider.equals(act.byId())) {
                    last = act.vote();
                }
            }
            if (last != Vote.YES) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    Outcome ownLink(LocalDate day) {
        String recipient = plainly.project.recipient().id();
        if (!providers(facts.uses()).contains(recipient)) {
            return Outcome.NOT_APPLICABLE;
        }
        for (Act release : plainly.done.by(day, Act.Kind.CROSSWALK_RELEASED)) {
            boolean destroyed = false;
            for (Act act : plainly.done.by(release.effectiveOn(), Act.Kind.OWN_LINK_DESTROYED)) {
                destroyed |= recipient.equals(act.byId());
            }
            if (!destroyed) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    Outcome destruction(Use use, LocalDate day) {
        return DayByDay.yes(use.kind() == Kind.LINKAGE_KEY ? !hubIsLate(day) : !recipientIsLate(day));
    }

    private boolean hubIsLate(LocalDate day) {
        boolean colleges =
                facts.uses().stream().anyMatch(use -> use.provider().code().equals("CCIC"));
        for (Act confirmed : plainly.done.by(day, Act.Kind.MATCHING_CONFIRMED)) {
            int left = colleges ? 1 : 5;
            LocalDate due = confirmed.effectiveOn();
            while (left > 0) {
                due = due.plusDays(1);
                boolean weekend = due.getDayOfWeek() == DayOfWeek.SATURDAY || due.getDayOfWeek() == DayOfWeek.SUNDAY;
                if (colleges || !weekend) {
                    left--;
                }
            }
            boolean destroyed = false;
            for (Act act : plainly.done.by(day, Act.Kind.INPUTS_DESTROYED)) {
                destroyed |= !act.effectiveOn().isBefore(confirmed.effectiveOn());
            }
            if (day.isAfter(due) && !destroyed) {
                return true;
            }
        }
        return false;
    }

    private boolean recipientIsLate(LocalDate day) {
        return late.computeIfAbsent(day, this::isRecipientLate);
    }

    private boolean isRecipientLate(LocalDate day) {
        for (Dossier license : plainly.of(Agreement.Kind.DUL)) {
            boolean ever = DayByDay.days().stream()
                    .anyMatch(earlier -> !earlier.isAfter(day) && plainly.inForce(license, earlier));
            boolean certified = plainly.counting(license, day).stream()
                    .anyMatch(act -> act.kind() == Act.Kind.DESTRUCTION_CERTIFIED);
            LocalDate deadline = deadline(license, day);
            if (ever && !certified && deadline != null && day.isAfter(deadline)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate deadline(Dossier license, LocalDate day) {
        LocalDate own = LawDayByDay.dayIn(LawDayByDay.term(plainly, license, "DESTRUCTION_DEADLINE", day));
        if (own != null) {
            return own;
        }
        LocalDate earliest = null;
        for (Dossier sharing : plainly.of(Agreement.Kind.DSA)) {
            LocalDate one = LawDayByDay.dayIn(LawDayByDay.term(plainly, sharing, "DESTRUCTION_DEADLINE", day));
            if (one != null && (earliest == null || one.isBefore(earliest))) {
                earliest = one;
            }
        }
        return earliest == null ? plainly.lastDay(license, day) : earliest;
    }

    Outcome output(Use use, Way way, LocalDate day) {
        if (way.sharing() == null || way.schedule() == null || use.kind() == Kind.LINKAGE_KEY) {
            return Outcome.NOT_APPLICABLE;
        }
        if (LawDayByDay.term(plainly, way.sharing(), "SUPPRESSION_RULE", day).isBlank()) {
            return Outcome.VIOLATED;
        }
        List<Use> analysed = facts.uses().stream()
                .filter(one -> one.kind() != Kind.LINKAGE_KEY)
                .toList();
        for (Act published : plainly.done.by(day, Act.Kind.PUBLISHED)) {
            Set<String> missing = providers(analysed);
            for (Act act : plainly.done.by(published.effectiveOn(), Act.Kind.PUBLICATION_REVIEWED)) {
                missing.remove(String.valueOf(act.byId()));
            }
            if (!missing.isEmpty()) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }

    Outcome findings(Use use, LocalDate day) {
        List<Finding> known = facts.lineage().findings().stream()
                .filter(finding -> !finding.recordedAt().isAfter(knownAt))
                .toList();
        Instant firstRun = facts.lineage().firstRunAt();
        if (known.isEmpty() && (firstRun == null || firstRun.isAfter(knownAt))) {
            return Outcome.NOT_APPLICABLE;
        }
        Set<String> asked = new TreeSet<>();
        facts.uses().forEach(one -> asked.add(one.element().id()));
        for (Finding finding : known) {
            String element = finding.elementId();
            boolean concerns = element == null
                    || !asked.contains(element)
                    || element.equals(use.element().id());
            boolean resolved = plainly.done.by(day, Act.Kind.FINDING_RESOLVED).stream()
                    .anyMatch(act -> finding.id().equals(act.findingId()));
            if (concerns && !finding.occurredOn().isAfter(day) && !resolved) {
                return Outcome.VIOLATED;
            }
        }
        return Outcome.SATISFIED;
    }
}
