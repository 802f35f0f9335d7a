package charteroak.judgement.rules;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.facts.Users;
import charteroak.judgement.ruling.LicenseRemedies;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** R09 and R13: whether those who use the data may use it. */
record UserRules(Known known) {

    /** R09: whether every user is bound. */
    Ruling bound(Project project, @Nullable Standing license) {
        if (license == null) {
            return Ruling.undecided(Rule.R09, (use, on) -> nobody(project, null, false, on));
        }
        return known.once(
                List.of(Rule.R09, license.agreement().id()),
                () -> ofUsers(
                        Rule.R09,
                        license,
                        (user, on) -> isBound(license, user, on),
                        (use, on) -> bound(project, license, on)));
    }

    /** R13: whether only state employees use wage records about single persons. */
    Ruling stateEmployees(Project project, Use shape, @Nullable Standing license) {
        if (shape.kind() != ElementUse.Kind.PAYLOAD || !shape.isProtectedAs(Use.WAGES)) {
            return Ruling.notApplicable(Rule.R13, Sentence.of("user.noWages"));
        }
        if (license == null) {
            return Ruling.undecided(Rule.R13, (use, on) -> nobody(project, null, true, on));
        }
        return known.once(
                List.of(Rule.R13, license.agreement().id()),
                () -> ofUsers(
                        Rule.R13,
                        license,
                        (user, on) -> user.stateEmployee(),
                        (use, on) -> stateEmployees(project, license, on)));
    }

    private static Ruling ofUsers(
            Rule rule, Standing license, BiPredicate<LicensedUser, LocalDate> everyone, Ruling.Words words) {
        Days undecided = license.days(on -> Users.withAccess(license, on).isEmpty());
        Days satisfied = license.days(on -> {
            List<LicensedUser> users = Users.withAccess(license, on);
            return !users.isEmpty() && users.stream().allMatch(user -> everyone.test(user, on));
        });
        return Ruling.of(rule, satisfied, undecided, words);
    }

    private static boolean isBound(Standing license, LicensedUser user, LocalDate on) {
        return Users.inEffect(license, user, Act.Kind.NDA_SIGNED, on)
                && Users.inEffect(license, user, Act.Kind.USER_ACKNOWLEDGED, on);
    }

    private Because bound(Project project, Standing license, LocalDate on) {
        Reference named = license.agreement().named();
        List<LicensedUser> users = Users.withAccess(license, on);
        if (users.isEmpty()) {
            return nobody(project, license, false, on);
        }
        List<LicensedUser> unbound = new ArrayList<>();
        List<Sentence> missing = new ArrayList<>();
        for (LicensedUser user : users) {
            if (!Users.inEffect(license, user, Act.Kind.NDA_SIGNED, on)) {
                missing.add(Sentence.of("user.notSigned", user.named()));
            }
            if (!Users.inEffect(license, user, Act.Kind.USER_ACKNOWLEDGED, on)) {
                missing.add(Sentence.of("user.notAcknowledged", user.named()));
            }
            if (!isBound(license, user, on)) {
                unbound.add(user);
            }
        }
        if (missing.isEmpty()) {
            return Because.fine(
                    Sentence.of("user.allBound", Part.number(users.size()), named), List.of(Proof.of(license)));
        }
        return new Because(
                Sentence.of("user.notBound", named, Series.and(missing)),
                List.of(Proof.of(license)),
                new LicenseRemedies(known).binding(license, unbound, project, on));
    }

    private Because stateEmployees(Project project, Standing license, LocalDate on) {
        Reference named = license.agreement().named();
        List<LicensedUser> users = Users.withAccess(license, on);
        if (users.isEmpty()) {
            return nobody(project, license, true, on);
        }
        List<LicensedUser> others =
                users.stream().filter(user -> !user.stateEmployee()).toList();
        if (others.isEmpty()) {
            return Because.fine(
                    Sentence.of("user.allStateEmployees", Part.number(users.size()), named),
                    List.of(Proof.of(license)));
        }
        return new Because(
                Sentence.of(
                        "user.notStateEmployees",
                        Series.and(others, LicensedUser::named),
                        Part.number(others.size()),
                        named),
                List.of(Proof.of(license)),
                new LicenseRemedies(known).stateEmployees(license, project, on));
    }

    private Because nobody(Project project, @Nullable Standing license, boolean stateEmployee, LocalDate on) {
        Part named = license == null
                ? Sentence.of("user.licenseOf", project.named())
                : license.agreement().named();
        return new Because(
                Sentence.of("user.nobody", named),
                license == null ? List.of(Proof.of(project)) : List.of(Proof.of(license)),
                new LicenseRemedies(known).using(license, project, stateEmployee, on));
    }
}
