package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Determination;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.project.ElementUse.Kind;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Contents.Granting;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Contents.Under;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules about the license, the people it names and the review board: R08, R09, R10 and R13. */
final class Licensing {

    private final Facts facts;
    private final Project project;
    private final Papers papers;

    Licensing(Facts facts, Papers papers) {
        this.facts = facts;
        this.project = Objects.requireNonNull(facts.project());
        this.papers = papers;
    }

    Outcome license(Use use, Way way, LocalDate day) {
        if (use.kind() == Kind.LINKAGE_KEY) {
            return Outcome.NOT_APPLICABLE;
        }
        Dossier license = way.license();
        Schedule listed = way.listed();
        if (license == null || listed == null || !papers.partOf(license, listed, day)) {
            return Outcome.VIOLATED;
        }
        AgencyId recipient = project.recipient().id();
        boolean named = Papers.names(license, recipient, Party.Role.LICENSEE)
                || Papers.names(license, recipient, Party.Role.RECIPIENT);
        if (!named || !papers.binds(license, recipient, day) || outlasts(license, way.sharing(), day)) {
            return Outcome.VIOLATED;
        }
        return goesBeyond(license, day) ? Outcome.VIOLATED : GrantedYears.enough(use, listed, way.schedule());
    }

    /** Whether a license is under no agreement, or lists what none of those it is under grants on a day. */
    private boolean goesBeyond(Dossier license, LocalDate day) {
        boolean under = false;
        for (Under one : facts.contents().under()) {
            under |= one.licenseId().equals(license.agreement().id())
                    && !one.agreementIds().isEmpty();
        }
        if (!under) {
            return true;
        }
        for (Schedule schedule : license.schedules()) {
            for (Listed listed : facts.contents().listed()) {
                if (listed.scheduleId().equals(schedule.id())
                        && papers.partOf(license, schedule, day)
                        && listed.grantedBy().stream().noneMatch(one -> grants(one, day))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean grants(Granting granting, LocalDate day) {
        for (Dossier sharing : papers.of(AgreementKind.DSA)) {
            if (sharing.agreement().id().equals(granting.agreementId())) {
                return sharing.schedules().stream()
                        .filter(schedule -> schedule.id().equals(granting.scheduleId()))
                        .anyMatch(schedule -> papers.partOf(sharing, schedule, day));
            }
        }
        return true;
    }

    private boolean outlasts(Dossier license, @Nullable Dossier sharing, LocalDate day) {
        LocalDate most = sharing == null ? null : papers.lastDay(sharing, day);
        LocalDate end = papers.lastDay(license, day);
        return most != null && (end == null || end.isAfter(most));
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

    private List<LicensedUser> usersOn(Dossier license, LocalDate day) {
        List<LicensedUser> users = new ArrayList<>();
        for (LicensedUser user : license.users()) {
            Act last = null;
            for (Act act : papers.counting(license, day)) {
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
        for (Act act : papers.counting(license, day)) {
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
            return project.purpose() == Purpose.RESEARCH ? Outcome.VIOLATED : Outcome.UNKNOWN;
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
        for (Act act : papers.counting(license, day)) {
            if (act.kind() == Act.Kind.IRB_DETERMINED) {
                last = act;
            }
        }
        return last;
    }

    Outcome wages(Use use, Way way, LocalDate day) {
        if (use.kind() != Kind.PAYLOAD || !Protection.isWage(use)) {
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
        return Outcomes.yes(all);
    }
}
