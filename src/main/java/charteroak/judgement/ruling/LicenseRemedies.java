package charteroak.judgement.ruling;

import charteroak.agreements.act.Act;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party.Role;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.formality.AdditionFormalities;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Known;
import charteroak.judgement.facts.Users;
import charteroak.judgement.ruling.Remedy.About;
import charteroak.judgement.ruling.Remedy.About.OfChange;
import charteroak.judgement.ruling.Remedy.Doer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done, on a day, about a recipient's license and those who use the data under it. */
public record LicenseRemedies(Known known) {

    /** The steps to a new license, which the operating group, the Hub and the data user sign. */
    public List<Remedy> anew(Project project, LocalDate on) {
        Map<Agency, Set<Role>> parties = new LinkedHashMap<>();
        Steps.add(parties, Role.LICENSEE, project.recipient());
        known.hubsOn(on).stream().limit(1).forEach(hub -> Steps.add(parties, Role.HUB, hub));
        Agency operator = known.operatorOn(on);
        if (operator != null) {
            Steps.add(parties, Role.OPERATING_GROUP, operator);
        }
        List<Part> names = new ArrayList<>();
        parties.keySet().forEach(agency -> {
            if (!agency.equals(operator) || agency.equals(project.recipient())) {
                names.add(agency.coded());
            }
        });
        names.add(Steps.operatingGroup(operator));
        List<Doer> doers = Steps.doers(parties);
        Doer licensee = doers.getFirst();
        Sentence draft = Sentence.of("remedy.draftLicense", project.named());
        return List.of(
                Remedy.act(Deed.DRAFT_AGREEMENT, List.of(licensee), null, draft),
                Steps.addSchedule(null, licensee, Sentence.of("schedule.asked")),
                Steps.sign(doers, names));
    }

    /** The steps by which a license binds its licensee. */
    public List<Remedy> binding(Standing license, Project project, LocalDate on) {
        return AgreementRemedies.binding(license, List.of(project.recipient()), on, () -> anew(project, on));
    }

    /**
     * The steps by which a license lists what is asked in a schedule with certain terms, in place of another schedule
     * where one is given; {@code with} says those terms, in words that follow the schedule.
     */
    public List<Remedy> listing(
            Standing license, @Nullable Schedule inPlaceOf, Sentence with, Project project, LocalDate on) {
        Sentence what = Sentence.of("schedule.any", with);
        if (inPlaceOf == null && AdditionFormalities.signed(license.dossier()).isEmpty() && license.withinTerm(on)) {
            return List.of(Steps.addSchedule(license, licensee(license, project), what));
        }
        List<Remedy> steps = AgreementRemedies.changing(
                license,
                inPlaceOf == null ? OfChange.OF_LISTS : new OfChange(null, false, null, inPlaceOf.id()),
                inPlaceOf == null ? Sentence.of("change.adds", what) : Sentence.of("change.replaces", what),
                on);
        return steps.isEmpty() ? anew(project, on) : steps;
    }

    /** The steps by which a license's schedule ends, because nothing in it is granted. */
    public List<Remedy> dropping(Standing license, Schedule schedule, Project project, LocalDate on) {
        List<Remedy> steps = AgreementRemedies.changing(
                license, new OfChange(null, false, null, schedule.id()), Sentence.of("change.drops"), on);
        return steps.isEmpty()
                ? anew(project, on)
                : steps.stream()
                        .map(step -> step.about() instanceof OfChange ? step.ofNoElements() : step)
                        .toList();
    }

    /**
     * The steps by which a license ends no later than a sharing agreement, which is extended first where it has ended.
     */
    public List<Remedy> shortening(Standing license, Standing sharing, Project project, LocalDate on) {
        List<Remedy> steps = new ArrayList<>();
        LocalDate last = sharing.lastDay(on);
        if (!sharing.withinTerm(on)) {
            last = sharing.amendments().waiting().stream()
                    .map(Act::termTo)
                    .filter(proposed -> proposed != null && !on.isAfter(proposed))
                    .findFirst()
                    .orElse(null);
            steps.addAll(AgreementRemedies.extending(sharing, on));
        }
        List<Remedy> ending = AgreementRemedies.ending(license, last, sharing, on);
        if (ending.isEmpty() || (steps.isEmpty() && !sharing.withinTerm(on))) {
            return anew(project, on);
        }
        steps.addAll(ending);
        return steps;
    }

    /** The steps by which a user is named, bound and given access. */
    public List<Remedy> using(@Nullable Standing license, Project project, boolean stateEmployee, LocalDate on) {
        if (license != null && !AgreementRemedies.unborn(license, on).isEmpty()) {
            return AgreementRemedies.unborn(license, on);
        }
        List<Remedy> steps = new ArrayList<>();
        Standing open = license == null ? null : opened(license, steps, on);
        if (open == null) {
            steps.addAll(anew(project, on));
        }
        Doer by = licensee(open, project);
        Part where = named(open);
        LicensedUser waiting = open == null ? null : waiting(open, stateEmployee, on);
        Part name = waiting == null ? Sentence.of("remedy.thatPerson") : waiting.named();
        if (waiting == null) {
            Part namer = by.agency().coded();
            Sentence sentence = stateEmployee
                    ? Sentence.of("remedy.namesStateEmployee", namer, where)
                    : Sentence.of("remedy.namesPerson", namer, where);
            steps.add(step(Deed.NAME_LICENSED_USER, by, open, sentence));
        }
        About about = waiting == null ? new About.Nothing() : new About.OfUser(waiting.id());
        steps.add(step(Deed.GRANT_USER_ACCESS, by, open, Sentence.of("remedy.givesAccess", name, where))
                .about(about));
        if (waiting == null || !Users.inEffect(Objects.requireNonNull(open), waiting, Act.Kind.NDA_SIGNED, on)) {
            steps.add(nda(by, open, name).about(about));
        }
        if (waiting == null || !Users.inEffect(Objects.requireNonNull(open), waiting, Act.Kind.USER_ACKNOWLEDGED, on)) {
            steps.add(acknowledgement(by, open, name).about(about));
        }
        return steps;
    }

    /**
     * A license to which something can be recorded, extended first where it has ended; null where a new one must be
     * made.
     */
    private static @Nullable Standing opened(Standing license, List<Remedy> steps, LocalDate on) {
        if (license.terminated(on) || license.agencyIds().isEmpty()) {
            return null;
        }
        if (license.withinTerm(on)) {
            return license;
        }
        List<Remedy> extending = AgreementRemedies.extending(license, on);
        steps.addAll(extending);
        return extending.isEmpty() ? null : license;
    }

    private static @Nullable LicensedUser waiting(Standing license, boolean stateEmployee, LocalDate on) {
        return license.dossier().users().stream()
                .filter(user -> user.stateEmployee() || !stateEmployee)
                .filter(user -> license.acts().stream()
                        .filter(act -> user.id().equals(act.userId()))
                        .allMatch(act -> act.kind() == Act.Kind.ACCESS_ENDED
                                || ((act.kind() == Act.Kind.NDA_SIGNED || act.kind() == Act.Kind.USER_ACKNOWLEDGED)
                                        && Users.inEffect(license, user, act.kind(), on))))
                .findFirst()
                .orElse(null);
    }

    /**
     * The steps by which users who are not bound sign what they must; a user whose earlier signature has run out is
     * named anew.
     */
    public List<Remedy> binding(Standing license, List<LicensedUser> users, Project project, LocalDate on) {
        List<Remedy> steps = new ArrayList<>();
        Standing open = opened(license, steps, on);
        if (open == null) {
            return using(license, project, false, on);
        }
        Doer by = licensee(license, project);
        List<LicensedUser> past = new ArrayList<>();
        for (LicensedUser user : users) {
            boolean nda = Users.inEffect(license, user, Act.Kind.NDA_SIGNED, on);
            boolean acknowledged = Users.inEffect(license, user, Act.Kind.USER_ACKNOWLEDGED, on);
            if ((!nda && ever(license, user, Act.Kind.NDA_SIGNED))
                    || (!acknowledged && ever(license, user, Act.Kind.USER_ACKNOWLEDGED))) {
                past.add(user);
                continue;
            }
            About about = new About.OfUser(user.id());
            if (!nda) {
                steps.add(nda(by, license, user.named()).about(about));
            }
            if (!acknowledged) {
                steps.add(acknowledgement(by, license, user.named()).about(about));
            }
        }
        if (!past.isEmpty()) {
            steps.addAll(ending(license, past, project));
            steps.addAll(using(license, project, false, on));
        }
        return steps;
    }

    private static boolean ever(Standing license, LicensedUser user, Act.Kind kind) {
        return license.acts().stream()
                .anyMatch(act -> act.kind() == kind && user.id().equals(act.userId()));
    }

    /** The steps by which users' access ends. */
    List<Remedy> ending(Standing license, List<LicensedUser> users, Project project) {
        Doer by = licensee(license, project);
        return users.stream()
                .map(user -> {
                    Sentence sentence = Sentence.of("remedy.endsAccess", user.named(), named(license));
                    return step(Deed.END_USER_ACCESS, by, license, sentence).about(new About.OfUser(user.id()));
                })
                .toList();
    }

    private static Remedy nda(Doer by, @Nullable Standing license, Part name) {
        return step(Deed.RECORD_NDA, by, license, Sentence.of("remedy.nonDisclosure", name, named(license)));
    }

    private static Remedy acknowledgement(Doer by, @Nullable Standing license, Part name) {
        Sentence sentence = Sentence.of("remedy.acknowledgement", name, named(license));
        return step(Deed.RECORD_ACKNOWLEDGEMENT, by, license, sentence);
    }

    private static Remedy step(Deed deed, Doer by, @Nullable Standing license, Sentence sentence) {
        return Remedy.act(deed, List.of(by), Steps.number(license), sentence);
    }

    /** The steps by which only state employees have access. */
    public List<Remedy> stateEmployees(Standing license, Project project, LocalDate on) {
        List<LicensedUser> users = Users.withAccess(license, on);
        List<LicensedUser> others =
                users.stream().filter(user -> !user.stateEmployee()).toList();
        List<Remedy> steps = new ArrayList<>(ending(license, others, project));
        if (others.size() == users.size()) {
            steps.addAll(using(license, project, true, on));
        }
        return steps;
    }

    /** The steps by which a review board's determination is recorded, or why none is needed. */
    public List<Remedy> determining(@Nullable Standing license, Project project, LocalDate on) {
        if (license != null && !AgreementRemedies.unborn(license, on).isEmpty()) {
            return AgreementRemedies.unborn(license, on);
        }
        List<Remedy> steps = new ArrayList<>();
        Standing open = license == null ? null : opened(license, steps, on);
        if (open == null) {
            steps.addAll(anew(project, on));
        }
        Doer by = licensee(open, project);
        Sentence sentence =
                Sentence.of("remedy.determination", named(open), by.agency().coded());
        steps.add(step(Deed.RECORD_IRB_DETERMINATION, by, open, sentence));
        return steps;
    }

    /** The agency for which something is recorded on a license: a party to it, or else the recipient of the data. */
    public static Doer licensee(@Nullable Standing license, Project project) {
        return Optional.ofNullable(license)
                .flatMap(document -> AgreementRemedies.first(document)
                        .map(agency -> Steps.doers(document, List.of(agency)).getFirst()))
                .orElseGet(() -> new Doer(project.recipient(), Set.of(Role.LICENSEE)));
    }

    /** A license as sentences name it; one that an earlier step drafted has no number yet. */
    private static Part named(@Nullable Standing license) {
        return license == null
                ? Sentence.of("remedy.thatLicense")
                : license.agreement().named();
    }
}
