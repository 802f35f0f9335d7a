package charteroak.agreements.request;

import static charteroak.ground.api.UserError.refused;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ProjectAct.AvailabilityAnswered;
import charteroak.agreements.act.ProjectAct.FormReturned;
import charteroak.agreements.act.ProjectAct.FormSubmitted;
import charteroak.agreements.act.ProjectAct.ProposalTakenUp;
import charteroak.agreements.agreement.CountingActs;
import charteroak.agreements.eligibility.EligibilityAnswer;
import charteroak.agreements.form.FormLack;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.succession.RequestType;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.calendar.Due;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.calendar.TimeLimit.WorkingDays;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked of the acts that lead from a draft to the providers' votes. Pure: no clock, no graph. */
record IntakeRules(ProposedProceeding proposed) {

    /** How long a provider's steward has to answer; the sources give no limit, so it is this catalog's. */
    private static final WorkingDays TO_ANSWER = new WorkingDays(5);

    /** The rules by which a request may be refused without a vote: who may share (R01), what the program is for (R11 to R14). */
    private static final Pattern ELIGIBILITY = Pattern.compile("\\bR(01|11|12|13|14)\\b");

    /** Why the form is not handed in: all that is missing at once. */
    Optional<UserError> ofHandingIn() {
        List<FormLack> missing = project().intake().missing();
        return proposed.byRecipient()
                .or(this::withoutForm)
                .or(this::otherWay)
                .or(project()::outlived)
                .or(this::unboundRecipient)
                .or(() -> missing.isEmpty()
                        ? Optional.empty()
                        : refused(
                                Sentence.of(
                                        "request.formIncomplete",
                                        proposed.named(),
                                        Part.number(missing.size()),
                                        Series.and(missing, FormLack::message)),
                                "project",
                                Code.INVALID));
    }

    /** What was found viable and approved before is asked for with its form at once; what is new, with a proposal first. */
    private Optional<UserError> otherWay() {
        RequestType type = project().intake().succession().type();
        if (project().stage().underneath() != ProjectStage.DRAFT) {
            return Optional.empty();
        }
        boolean isForm = proposed.act() instanceof FormSubmitted;
        if (isForm == type.skipsTheProposal()) {
            return Optional.empty();
        }
        Sentence why = isForm
                ? Sentence.of("succession.proposalFirst", proposed.named(), type.words())
                : Sentence.of("succession.formAtOnce", proposed.named(), type.words());
        return refused(why, "project", Code.STATE);
    }

    private Optional<UserError> withoutForm() {
        return project().intake().author() == null
                ? refused(Sentence.of("request.noForm", proposed.named()), "project", Code.STATE)
                : Optional.empty();
    }

    /** Each provider has answered since the proposal was taken up, or had five working days; and each is bound by the memorandum. */
    Optional<UserError> ofViability() {
        Optional<LocalDate> takenUp =
                proposed.latest(ProposalTakenUp.class::isInstance).map(Act::effectiveOn);
        List<Agency> silent = project().providers().stream()
                .filter(provider -> hasNotAnswered(
                        proposed.counting(), provider, proposed.act().effectiveOn()))
                .toList();
        return proposed.byOperatingGroup()
                .or(() -> takenUp.flatMap(
                        day -> stillToAnswer(silent, StateCalendar.own().dueAfter(day, TO_ANSWER))))
                .or(() -> unnamed(silent))
                .or(this::unboundProvider)
                .or(this::ineligible)
                .or(project()::outlived);
    }

    /** A form is complete where some vote could lawfully approve it, and where it is said who answers for what no rule can tell yet. */
    Optional<UserError> ofCompleteness() {
        return proposed.byOperatingGroup()
                .or(this::unboundProvider)
                .or(this::ineligible)
                .or(project()::outlived)
                .or(this::unweighed);
    }

    /** What is not known is not a yes: whoever says that a form is complete says of each rule that cannot be told who confirmed it. */
    private Optional<UserError> unweighed() {
        String said = said();
        List<EligibilityAnswer> unweighed = project().intake().eligibility().stream()
                .filter(EligibilityAnswer::isUntold)
                .filter(answer -> !names(said, answer.rule()))
                .toList();
        return unweighed.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "eligibility.unweighed",
                                Series.and(unweighed, answer -> Part.text(answer.rule())),
                                inWords(unweighed)),
                        "note",
                        Code.INVALID);
    }

    private static Series inWords(List<EligibilityAnswer> answers) {
        return new Series(answers.stream().map(EligibilityAnswer::inWords).toList(), Series.Joint.SPACE);
    }

    /** A proposal need not hold all, so what a rule cannot tell yet refuses nothing here. */
    private Optional<UserError> ineligible() {
        List<EligibilityAnswer> forbidding = project().intake().forbidding();
        return forbidding.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of("eligibility.ineligible", proposed.named(), inWords(forbidding)),
                        "project",
                        Code.STATE);
    }

    private Optional<UserError> stillToAnswer(List<Agency> silent, Due due) {
        return silent.isEmpty() || due.isOver(proposed.act().effectiveOn())
                ? Optional.empty()
                : refused(
                        Sentence.of("request.stillToAnswer", Series.and(silent, Agency::coded), Part.day(due.day())),
                        "effectiveOn",
                        Code.STATE);
    }

    private Optional<UserError> unnamed(List<Agency> silent) {
        String said = said();
        List<Agency> unnamed =
                silent.stream().filter(agency -> !names(said, agency.code())).toList();
        return unnamed.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of("request.silentUnnamed", Series.and(unnamed, Agency::coded)), "note", Code.INVALID);
    }

    private Optional<UserError> unboundProvider() {
        List<Agency> unbound = project().unbound();
        return unbound.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "request.providersUnbound",
                                Series.and(unbound, Agency::coded),
                                Part.day(proposed.act().effectiveOn())),
                        "project",
                        Code.STATE);
    }

    /** An agency whose part in the memorandum is suspended asks for nothing; an organization outside the program may ask. */
    private Optional<UserError> unboundRecipient() {
        Agency recipient = project().project().recipient();
        return project().intake().everBound().contains(recipient.id())
                        && !project().intake().bound().contains(recipient.id())
                ? refused(
                        Sentence.of(
                                "request.recipientUnbound",
                                recipient.coded(),
                                Part.day(proposed.act().effectiveOn())),
                        "by",
                        Code.STATE)
                : Optional.empty();
    }

    /** A request is refused without a vote by a rule alone, never on its merits. */
    Optional<UserError> ofUnviability() {
        return proposed.byOperatingGroup().or(this::citingARule);
    }

    private Optional<UserError> citingARule() {
        return ELIGIBILITY.matcher(said()).find()
                ? Optional.empty()
                : refused(Sentence.of("request.citeRule"), "note", Code.INVALID);
    }

    /** Whoever asks may mend a form once before a rule ends the request. */
    Optional<UserError> ofIneligibility() {
        LocalDate day = proposed.act().effectiveOn();
        boolean isReturned = proposed.counting()
                .sinceLatest(Act.Kind.MODIFICATION_REQUESTED, day)
                .latest(day, FormReturned.class::isInstance)
                .isPresent();
        return proposed.byOperatingGroup()
                .or(() -> isReturned
                        ? citingARule()
                        : refused(Sentence.of("request.returnFirst", proposed.named()), "project", Code.STATE));
    }

    /** Whether an agency has not answered by a day what was asked when the proposal was taken up last. */
    static boolean hasNotAnswered(CountingActs acts, Agency provider, LocalDate day) {
        return acts.sinceLatest(Act.Kind.PROPOSAL_TAKEN_UP, day)
                .latest(
                        day,
                        each -> each instanceof AvailabilityAnswered
                                && provider.id().equals(each.byId()))
                .isEmpty();
    }

    private ProjectCircumstances project() {
        return proposed.project();
    }

    private String said() {
        @Nullable String note = proposed.act().note();
        return note == null ? "" : note;
    }

    private static boolean names(String said, String code) {
        return Arrays.asList(said.toUpperCase(Locale.ROOT).split("[^A-Z0-9_-]+"))
                .contains(code.toUpperCase(Locale.ROOT));
    }
}
