package charteroak.judgement.rules;

import charteroak.agreements.project.ElementUse.Kind;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.conditions.PurposeRules;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R11 to R14 of a request before there is any agreement, as its form asks: what the studies exception of R12 needs is not known then, and who
 * uses the data (R13) is who the form names.
 */
public final class EligibilityRules {

    private final Known known;
    private final Project project;
    private final @Nullable NamedForUse users;

    /**
     * Whom a form names as users of the data.
     *
     * @param all how many
     * @param others how many of them the state does not employ
     */
    public record NamedForUse(int all, int others) {}

    /** What one rule says of a request on a day. */
    public record Screened(Rule rule, Outcome outcome, Because because) {}

    /** Prepares to judge a request by facts; users are null where no form names any. */
    public EligibilityRules(Facts facts, Project project, @Nullable NamedForUse users) {
        this.known = new Known(facts, Instant.MAX);
        this.project = project;
        this.users = users;
    }

    /** What the four rules say on a day, in their order. */
    public List<Screened> on(LocalDate day) {
        List<Use> uses = known.facts().uses();
        return uses.isEmpty()
                ? Stream.of(Rule.R11, Rule.R12, Rule.R13, Rule.R14)
                        .map(rule ->
                                untold(rule, Sentence.of("eligibility.noUses"), Sentence.of("eligibility.askForData")))
                        .toList()
                : List.of(program(uses.getFirst(), day), education(uses), wages(uses), identifiers(uses, day));
    }

    private Screened program(Use any, LocalDate day) {
        Ruling ruling = new RequestRules(known).eligibility(project);
        Because because = ruling.words().on(any, day);
        boolean isOfOne = known.providers().size() < 2;
        return new Screened(Rule.R11, ruling.outcome(day), isOfOne ? andAgenda(because, day) : because);
    }

    /** Both halves of the rule are told: that one agency is too few, and that the topic is on no agenda. */
    private Because andAgenda(Because because, LocalDate day) {
        LearningAgenda agenda = new LearningAgenda(known);
        String topic = project.topic();
        if (topic == null || topic.isBlank() || agenda.serves(project, topic).contains(day)) {
            return because;
        }
        Because missing = agenda.missing(project, topic, day);
        return new Because(
                Sentence.several(List.of(because.reason(), missing.reason())),
                List.of(),
                Remedy.both(because.remedies(), missing.remedies()));
    }

    private Screened education(List<Use> uses) {
        Sentence purpose = project.purpose().words();
        if (uses.stream().allMatch(use -> use.educationClasses().isEmpty())) {
            return none(Rule.R12, Sentence.of("eligibility.noEducation"));
        }
        return switch (PurposeRules.forEducation(project.purpose())) {
            case ALLOWED -> fine(Rule.R12, Sentence.of("purpose.forEducation", purpose));
            case AS_A_STUDY ->
                untold(
                        Rule.R12,
                        Sentence.of("eligibility.studyUntold", purpose),
                        Sentence.of("eligibility.citeStudies"));
            case FORBIDDEN ->
                broken(
                        Rule.R12,
                        Sentence.of("purpose.notForEducation", purpose),
                        Sentence.of("eligibility.askForEducation"));
        };
    }

    private Screened wages(List<Use> uses) {
        if (uses.stream().noneMatch(use -> use.kind() == Kind.PAYLOAD && use.isProtectedAs(Use.WAGES))) {
            return none(Rule.R13, Sentence.of("user.noWages"));
        }
        if (users == null || users.all() == 0) {
            return untold(
                    Rule.R13, Sentence.of("eligibility.usersUntold"), Sentence.of("eligibility.nameStateEmployees"));
        }
        return users.others() == 0
                ? fine(Rule.R13, Sentence.of("eligibility.allStateEmployees", Part.number(users.all())))
                : broken(
                        Rule.R13,
                        Sentence.of(
                                "eligibility.notStateEmployees", Part.number(users.others()), Part.number(users.all())),
                        Sentence.of("eligibility.nameStateEmployees"));
    }

    private Screened identifiers(List<Use> uses, LocalDate day) {
        IdentifierRule rule = new IdentifierRule(known);
        List<Use> given = uses.stream()
                .filter(use -> use.kind() != Kind.LINKAGE_KEY && IdentifierRule.identifies(use, use.kind()))
                .toList();
        if (!given.isEmpty()) {
            Series named = Series.and(
                    given.stream().map(EligibilityRules::named).distinct().toList());
            Part many = Part.number(given.size());
            return broken(
                    Rule.R14,
                    Sentence.of("eligibility.identifiers", named, many),
                    Sentence.of("eligibility.takeOut", named));
        }
        return uses.stream()
                .map(use -> screened(use, rule.identifiers(project, use), day))
                .filter(each -> each.outcome() != Outcome.NOT_APPLICABLE)
                .findFirst()
                .orElseGet(() -> none(Rule.R14, Sentence.of("eligibility.noIdentifier")));
    }

    private static Screened screened(Use use, Ruling ruling, LocalDate day) {
        return new Screened(ruling.rule(), ruling.outcome(day), ruling.words().on(use, day));
    }

    /** An element by its name, where everybody may know it. */
    private static Part named(Use use) {
        DataElement element = use.element();
        return element.readers().equals(Readers.EVERYBODY) ? element.named() : Sentence.of("identifier.someElement");
    }

    private static Screened fine(Rule rule, Sentence reason) {
        return new Screened(rule, Outcome.SATISFIED, Because.fine(reason, List.of()));
    }

    private static Screened none(Rule rule, Sentence reason) {
        return new Screened(rule, Outcome.NOT_APPLICABLE, Because.fine(reason, List.of()));
    }

    private static Screened untold(Rule rule, Sentence reason, Sentence remedy) {
        return new Screened(rule, Outcome.UNKNOWN, new Because(reason, List.of(), Remedy.request(remedy)));
    }

    private static Screened broken(Rule rule, Sentence reason, Sentence remedy) {
        return new Screened(rule, Outcome.VIOLATED, new Because(reason, List.of(), Remedy.request(remedy)));
    }
}
