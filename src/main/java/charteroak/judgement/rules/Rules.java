package charteroak.judgement.rules;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
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
import charteroak.judgement.facts.Ways;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies every rule to a use in one of its ways, over the facts as known at an instant. For one evaluation on one
 * thread.
 */
public class Rules {

    private final Known known;
    private final CitedLaw law;
    private final Ways ways;
    private final DestructionRule destruction;
    private final FindingRule finding;

    public Rules(Facts facts, Instant knownAt) {
        this.known = new Known(facts, knownAt);
        this.law = new CitedLaw(known);
        this.ways = new Ways(known);
        this.destruction = new DestructionRule(known);
        this.finding = new FindingRule(known);
    }

    /** The properties of a use that rules look at. */
    public List<@Nullable Object> shape(Use use) {
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
        return new Reliance(known).on(use.provider().id(), way, on);
    }

    /** The rulings of every rule, in order. */
    public List<Ruling> on(Project project, Use use, GrantingWay way) {
        return Stream.of(Rule.values())
                .map(rule -> ofProject(rule, project, use, way))
                .toList();
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
        GrantingWay way = new GrantingWay(sharing, schedule, null, null);
        return Stream.of(Rule.values()).map(rule -> ofGrant(rule, use, way)).toList();
    }

    private Ruling ofProject(Rule rule, Project project, Use use, GrantingWay way) {
        Standing license = way.license();
        return switch (rule) {
            case R07 -> granted(rule, use, way, new PurposeRules(known, law, project, way)::granted);
            case R08 -> licensed(rule, use, () -> new LicenseRule(known, project, way).license(use));
            case R09 -> licensed(rule, use, () -> new UserRules(known).bound(project, license));
            case R10 -> licensed(rule, use, () -> new BoardReviewRule(known).review(project, license));
            case R11 -> known.once(List.of(rule), () -> new RequestRules(known).eligibility(project));
            case R12 -> granted(rule, use, way, new PurposeRules(known, law, project, way)::ofEducation);
            case R13 -> new UserRules(known).stateEmployees(project, use, license);
            case R14 -> new IdentifierRule(known).identifiers(project, use);
            case R15 -> known.once(List.of(rule), () -> new RequestRules(known).votes(project));
            case R16 -> known.once(List.of(rule), () -> new CrosswalkRule(known).ownLink(project));
            case R17 -> destruction.destruction(project, use.kind());
            case R18 ->
                granted(
                        rule,
                        use,
                        way,
                        (sharing, schedule, any) -> new OutputRule(known).output(project, use, sharing));
            case R20 -> finding.findings(project, use);
            default -> ofGrant(rule, use, way);
        };
    }

    private Ruling ofGrant(Rule rule, Use use, GrantingWay way) {
        return switch (rule) {
            case R01 -> new ProgrammeRules(known).memorandum(use.provider());
            case R02 -> new ProgrammeRules(known).hub(way.sharing(), use.provider());
            case R03 -> new AgreementRule(known).agreement(way.sharing(), use.provider());
            case R04 -> new GrantRule(known).grant(way.sharing(), way.schedule(), use);
            case R05 -> granted(rule, use, way, new AffirmationRule(known, law)::affirmation);
            case R06 -> granted(rule, use, way, new ConditionRule(known, law, way.license())::conditions);
            case R19 -> granted(rule, use, way, new ProtectionRules(known, law)::inheritance);
            case R21 -> granted(rule, use, way, new ProtectionRules(known, law)::survivors);
            case R22 -> granted(rule, use, way, new ProtectionRules(known, law)::schoolMeals);
            default -> notApplicable(rule, Sentence.of("rule.ofProject"));
        };
    }

    /** Judges a use by the schedule that grants it. */
    private interface OfSchedule {
        Ruling judged(Standing sharing, Schedule schedule, Use use);
    }

    /** The ruling on the schedule that grants a use; none applies where none does. */
    private Ruling granted(Rule rule, Use use, GrantingWay way, OfSchedule judge) {
        return way.sharing() == null || way.schedule() == null
                ? notApplicable(rule, Sentence.of("rule.notGranted"))
                : judge.judged(way.sharing(), way.schedule(), use);
    }

    /** The ruling on a license; none applies to a linkage key, which goes to the Hub only. */
    private Ruling licensed(Rule rule, Use use, Supplier<Ruling> judged) {
        return use.kind() == ElementUse.Kind.LINKAGE_KEY
                ? notApplicable(rule, Sentence.of("rule.ofKey"))
                : judged.get();
    }

    private Ruling notApplicable(Rule rule, Sentence why) {
        return known.once(List.of(rule, why), () -> Ruling.notApplicable(rule, why));
    }
}
