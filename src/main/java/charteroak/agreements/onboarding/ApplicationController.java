package charteroak.agreements.onboarding;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.onboarding.ApplicationInput.AnswerPrivacyConcern;
import charteroak.agreements.onboarding.ApplicationInput.NameBoardMember;
import charteroak.agreements.onboarding.ApplicationInput.NameStewards;
import charteroak.agreements.onboarding.ApplicationInput.RaisePrivacyConcern;
import charteroak.agreements.onboarding.ApplicationInput.ReceiveLetterOfIntent;
import charteroak.agreements.onboarding.ApplicationInput.SendLetterOfIntent;
import charteroak.agreements.onboarding.ApplicationInput.SignJoinder;
import charteroak.agreements.onboarding.ApplicationInput.WithdrawApplication;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.Paging;
import charteroak.ground.api.UserError;
import charteroak.ground.calendar.Due;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permission;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers questions about agencies that ask to join, and lets each step of their joining be done. */
@Controller
record ApplicationController(
        Applications applications,
        Onboarding onboarding,
        ApplicationClock timing,
        Memoranda memoranda,
        Archive archive,
        Permissions permissions,
        Clock clock) {

    private static final Set<Deed> OF_GROUP = Set.of(Deed.RECEIVE_LETTER_OF_INTENT, Deed.ANSWER_PRIVACY_CONCERN);
    private static final Set<Deed> OF_APPLICANT =
            Set.of(Deed.NAME_BOARD_MEMBER, Deed.NAME_STEWARDS, Deed.WITHDRAW_APPLICATION);

    @QueryMapping
    Optional<Application> application(@Argument String number, GraphQLContext context) {
        return applications.numbered(number, viewer(context));
    }

    @QueryMapping(name = "applications")
    Connection<Application> applicationsOfAgencies(
            @Argument @Nullable Integer first, @Argument @Nullable String after, GraphQLContext context) {
        Paging paging = Paging.of(first, after, 20, 100);
        Viewer viewer = viewer(context);
        return Connection.lazy(
                () -> applications.page(paging, viewer), paging, Application::key, () -> applications.count(viewer));
    }

    @SchemaMapping(typeName = "Application")
    Sentence standsInWords(Application application) {
        return timing.inWords(application, LocalDate.now(clock));
    }

    @SchemaMapping(typeName = "Application")
    Optional<LocalDate> dueOn(Application application) {
        return timing.due(application).map(Due::day);
    }

    @SchemaMapping(typeName = "Application")
    boolean overdue(Application application) {
        return timing.isOverdue(application, LocalDate.now(clock));
    }

    @BatchMapping(typeName = "Application")
    Map<Application, Agreement> letter(List<Application> batch, GraphQLContext context) {
        Map<AgreementId, Agreement> seen =
                archive.agreements(batch.stream().map(Application::letterId).toList(), viewer(context));
        Map<Application, Agreement> letters = new HashMap<>();
        batch.forEach(application -> Optional.ofNullable(seen.get(application.letterId()))
                .ifPresent(letter -> letters.put(application, letter)));
        return letters;
    }

    @BatchMapping(typeName = "Application")
    Map<Application, Agreement> memorandum(List<Application> batch, GraphQLContext context) {
        return memoranda.shown(batch, Application::joinedMemorandum, viewer(context));
    }

    @BatchMapping(typeName = "ApplicationAct", field = "memorandum")
    Map<ApplicationAct, Agreement> memorandumOfAct(List<ApplicationAct> batch, GraphQLContext context) {
        return memoranda.shown(batch, ApplicationAct::memorandum, viewer(context));
    }

    @SchemaMapping(typeName = "Application")
    Optional<ShownJoinder> joinder(Application application, GraphQLContext context) {
        if (application.state() != Application.State.ADMITTED) {
            return Optional.empty();
        }
        return memoranda
                .open(application, viewer(context))
                .map(joinder -> new ShownJoinder(
                        joinder.memorandum().agreement(),
                        List.copyOf(joinder.signed().keySet()),
                        List.copyOf(joinder.missing())));
    }

    @SchemaMapping(typeName = "Application", field = "viewerCan")
    List<Permission> whatViewerCanDo(Application application, GraphQLContext context) {
        Map<Deed, List<Matter>> open = new EnumMap<>(Deed.class);
        String applicant = application.agency().code();
        Stream.concat(OF_GROUP.stream(), OF_APPLICANT.stream())
                .filter(deed -> ApplicationRules.admits(deed, application.state()))
                .forEach(deed ->
                        open.put(deed, List.of(OF_GROUP.contains(deed) ? Matter.OF_NOBODY : Matter.of(applicant))));
        if (!application.has(ApplicationAct.Kind.MEMBER_NAMED)) {
            open.remove(Deed.NAME_STEWARDS);
        }
        if (ApplicationRules.admits(Deed.RAISE_PRIVACY_CONCERN, application.state())) {
            open.put(Deed.RAISE_PRIVACY_CONCERN, onboarding.reviewers());
        }
        if (application.state() == Application.State.ADMITTED) {
            open.put(
                    Deed.SIGN_JOINDER,
                    memoranda
                            .open(application, viewer(context))
                            .map(Memoranda.Joinder::matters)
                            .orElse(List.of()));
        }
        return permissions.on(open, Caller.of(context));
    }

    @MutationMapping
    ApplicationPayload sendLetterOfIntent(@Argument SendLetterOfIntent input, GraphQLContext context) {
        return answer(onboarding.send(input, Caller.of(context)));
    }

    @MutationMapping
    ApplicationPayload receiveLetterOfIntent(@Argument ReceiveLetterOfIntent input, GraphQLContext context) {
        return answer(onboarding.receive(input, Caller.of(context)));
    }

    @MutationMapping
    ApplicationPayload raisePrivacyConcern(@Argument RaisePrivacyConcern input, GraphQLContext context) {
        return answer(onboarding.raise(input, Caller.of(context)));
    }

    @MutationMapping
    ApplicationPayload answerPrivacyConcern(@Argument AnswerPrivacyConcern input, GraphQLContext context) {
        return answer(onboarding.answer(input, Caller.of(context)));
    }

    @MutationMapping
    ApplicationPayload signJoinder(@Argument SignJoinder input, GraphQLContext context) {
        return answer(onboarding.sign(input, Caller.of(context)));
    }

    @MutationMapping
    ApplicationPayload nameBoardMember(@Argument NameBoardMember input, GraphQLContext context) {
        return answer(onboarding.nameMember(input, Caller.of(context)));
    }

    @MutationMapping
    ApplicationPayload nameStewards(@Argument NameStewards input, GraphQLContext context) {
        return answer(onboarding.nameStewards(input, Caller.of(context)));
    }

    @MutationMapping
    ApplicationPayload withdrawApplication(@Argument WithdrawApplication input, GraphQLContext context) {
        return answer(onboarding.withdraw(input, Caller.of(context)));
    }

    private static ApplicationPayload answer(Outcome<Application> outcome) {
        return outcome.answer(ApplicationPayload::new);
    }

    private static Viewer viewer(GraphQLContext context) {
        return Viewer.of(Caller.of(context));
    }

    /** Who has signed the joinder to a memorandum, and who has yet to, by code. */
    record ShownJoinder(Agreement memorandum, List<String> signed, List<String> missing) {}

    record ApplicationPayload(@Nullable Application application, List<UserError> userErrors) {}
}
