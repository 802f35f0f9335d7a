package charteroak.judgement.rules;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.request.ElementUse;
import charteroak.agreements.request.Project;
import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.conditions.AffirmationRule;
import charteroak.judgement.conditions.CitedLaw;
import charteroak.judgement.conditions.ConditionRule;
import charteroak.judgement.conditions.ProtectionRules;
import charteroak.judgement.conditions.PurposeRules;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.facts.Known;
import charteroak.judgement.facts.Relied;
import charteroak.judgement.facts.UseShape;
import charteroak.judgement.facts.Ways;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies every rule to a use in one of its ways, over the facts as known at an instant. For one evaluation on one
 * thread.
 */
public class Rules {

    private static final Set<Rule> OF_PROJECTS = EnumSet.of(
            Rule.R07, Rule.R08, Rule.R09, Rule.R10, Rule.R11, Rule.R12, Rule.R13, Rule.R14, Rule.R15, Rule.R16,
            Rule.R17, Rule.R18, Rule.R20);
    private static final Set<Rule> OF_GRANTS =
            EnumSet.of(Rule.R05, Rule.R06, Rule.R07, Rule.R12, Rule.R18, Rule.R19, Rule.R21, Rule.R22);

    private final ProgrammeRules programme;
    private final AgreementRule agreement;
    private final GrantRule grant;
    private final AffirmationRule affirmation;
    private final ConditionRule condition;
    private final PurposeRules purpose;
    private final LicenseRule license;
    private final UserRules users;
    private final BoardReviewRule board;
    private final RequestRules request;
    private final IdentifierRule identifier;
    private final CrosswalkRule crosswalk;
    private final DestructionRule destruction;
    private final OutputRule output;
    private final ProtectionRules protection;
    private final FindingRule finding;
    private final Reliance reliance;
    private final Known known;
    private final Ways ways;

    public Rules(Facts facts, Instant knownAt) {
        this(new Known(facts, knownAt));
    }

    Rules(Known known) {
        CitedLaw law = new CitedLaw(known);
        this.known = known;
        this.ways = new Ways(known);
        this.programme = new ProgrammeRules(known);
        this.agreement = new AgreementRule(known);
        this.grant = new GrantRule(known);
        this.affirmation = new AffirmationRule(known, law);
        this.condition = new ConditionRule(known, law);
        this.purpose = new PurposeRules(known, law);
        this.license = new LicenseRule(known);
        this.users = new UserRules(known);
        this.board = new BoardReviewRule(known);
        this.request = new RequestRules(known);
        this.identifier = new IdentifierRule(known);
        this.crosswalk = new CrosswalkRule(known);
        this.destruction = new DestructionRule(known);
        this.output = new OutputRule(known);
        this.protection = new ProtectionRules(known, law);
        this.finding = new FindingRule(known);
        this.reliance = new Reliance(known);
    }

    /** The properties of a use that rules look at. */
    public UseShape shape(Use use) {
        return known.shape(use);
    }

    /** The ways in which a use can be granted and licensed; where there are none, those that come nearest. */
    public List<GrantingWay> ways(Use use) {
        return ways.of(use);
    }

    /** The schedules of sharing agreements that grant an element, without licenses. */
    public List<GrantingWay> grants(Use use) {
        return ways.grants(use);
    }

    /** The data use licenses, with their acts applied. */
    public List<Standing> licenses() {
        return known.all(AgreementKind.DUL);
    }

    /**
     * The last day on which a recipient may hold the data it received under a license; null when no document states
     * one.
     */
    public @Nullable LocalDate destructionDeadline(Standing license) {
        return destruction.deadline(license, LocalDate.MAX);
    }

    /**
     * The years for which a use is granted and, where a license lists it, licensed; null when there are none, or when
     * the available years are not known.
     */
    public @Nullable YearRange coveredYears(Use use, GrantingWay way) {
        return Years.granted(
                use,
                way.schedule() == null ? null : way.schedule().years(),
                way.listed() == null ? null : way.listed().years());
    }

    /** Whether an element may be used in a way, given how far it identifies a person. */
    public boolean mayBeUsed(Use use, ElementUse.Kind kind) {
        return !IdentifierRule.identifies(use, kind);
    }

    /** The acts on which a verdict on a use in one of its ways rests on a day. */
    public List<Relied> restingOn(Use use, GrantingWay way, LocalDate on) {
        return reliance.on(use.provider().id(), way, on);
    }

    /** The rulings of every rule, in order. */
    public List<Ruling> on(Project project, Use use, GrantingWay way) {
        return inOrder(
                ofProgramme(use, way.sharing()),
                ofProject(project, use),
                ofSharing(project, use, way),
                ofLicense(project, use, way));
    }

    /** The rulings for every way, in order, with the years of schedules of one agreement added up. */
    public List<List<Ruling>> addingUp(Use use, List<GrantingWay> ways, List<List<Ruling>> rulings) {
        YearsTogether years = new YearsTogether(use, ways, rulings);
        List<List<Ruling>> added = new ArrayList<>();
        for (int at = 0; at < ways.size(); at++) {
            added.add(years.of(ways.get(at), rulings.get(at)));
        }
        return List.copyOf(added);
    }

    /** The rulings on the sharing side of a grant, for no particular project. */
    public List<Ruling> onGrant(Use use, Standing sharing, Schedule schedule) {
        return inOrder(
                ofProgramme(use, sharing),
                ofGrant(use, sharing, schedule, null),
                OF_PROJECTS.stream().map(this::ofProjects).toList());
    }

    private List<Ruling> ofProgramme(Use use, @Nullable Standing sharing) {
        return List.of(programme.memorandum(use.provider()), programme.hub(sharing, use.provider()));
    }

    private List<Ruling> ofProject(Project project, Use use) {
        return List.of(
                known.once(List.of(Rule.R11), () -> request.eligibility(project)),
                identifier.identifiers(project, use),
                known.once(List.of(Rule.R15), () -> request.votes(project)),
                known.once(List.of(Rule.R16), () -> crosswalk.ownLink(project)),
                destruction.destruction(project, use.kind()),
                finding.findings(project, known.shape(use)));
    }

    private List<Ruling> ofSharing(Project project, Use use, GrantingWay way) {
        Standing sharing = way.sharing();
        Schedule schedule = way.schedule();
        if (sharing == null || schedule == null) {
            return ungranted(use, sharing);
        }
        List<Ruling> rulings = new ArrayList<>(ofGrant(use, sharing, schedule, way.license()));
        rulings.add(purpose.granted(project, use, way));
        rulings.add(purpose.ofEducation(sharing, schedule, use, project.purpose()));
        rulings.add(output.output(project, use, sharing));
        return rulings;
    }

    private List<Ruling> ofGrant(Use use, Standing sharing, Schedule schedule, @Nullable Standing licensed) {
        return List.of(
                agreement.agreement(sharing, use.provider()),
                grant.grant(sharing, schedule, use),
                affirmation.affirmation(sharing, schedule, use),
                condition.conditions(sharing, schedule, use, licensed),
                protection.inheritance(sharing, schedule, use),
                protection.survivors(sharing, schedule, use),
                protection.schoolMeals(sharing, schedule, use));
    }

    private List<Ruling> ungranted(Use use, @Nullable Standing sharing) {
        List<Ruling> rulings = new ArrayList<>();
        rulings.add(
                sharing == null ? agreement.noAgreement(use.provider()) : agreement.agreement(sharing, use.provider()));
        rulings.add(grant.noGrant(sharing));
        OF_GRANTS.forEach(rule -> rulings.add(ungranted(rule)));
        return rulings;
    }

    private List<Ruling> ofLicense(Project project, Use use, GrantingWay way) {
        if (use.kind() == ElementUse.Kind.LINKAGE_KEY) {
            return List.of(
                    toTheHub(Rule.R08),
                    toTheHub(Rule.R09),
                    toTheHub(Rule.R10),
                    users.stateEmployees(project, use, null));
        }
        return List.of(
                license.license(project, use, way),
                users.bound(project, way.license()),
                board.review(project, way.license()),
                users.stateEmployees(project, use, way.license()));
    }

    @SafeVarargs
    private static List<Ruling> inOrder(List<Ruling>... groups) {
        Map<Rule, Ruling> rulings = new EnumMap<>(Rule.class);
        for (List<Ruling> group : groups) {
            group.forEach(ruling -> rulings.put(ruling.rule(), ruling));
        }
        return List.copyOf(rulings.values());
    }

    private Ruling ungranted(Rule rule) {
        return known.once(List.of(rule, "ungranted"), () -> Ruling.notApplicable(rule, Sentence.of("rule.notGranted")));
    }

    private Ruling toTheHub(Rule rule) {
        return known.once(List.of(rule, "hub"), () -> Ruling.notApplicable(rule, Sentence.of("rule.ofKey")));
    }

    private Ruling ofProjects(Rule rule) {
        return known.once(List.of(rule, "project"), () -> Ruling.notApplicable(rule, Sentence.of("rule.ofProject")));
    }
}
