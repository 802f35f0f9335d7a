package charteroak.agreements.onboarding;

import charteroak.agreements.onboarding.ApplicationAct.Kind;
import charteroak.catalogue.governance.Sittings;
import charteroak.ground.api.Caller;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkItem;
import charteroak.ground.work.WorkKind;
import charteroak.ground.work.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells whose move it is with each application. */
@Component
record ApplicationWork(
        Applications applications,
        ApplicationClock timing,
        Memoranda memoranda,
        Sittings sittings,
        Permissions permissions,
        Clock clock)
        implements WorkSource {

    private static final Set<WorkKind> KINDS = EnumSet.of(
            WorkKind.LETTER_TO_RECEIVE,
            WorkKind.CONCERN_TO_ANSWER,
            WorkKind.MEETING_TO_CALL,
            WorkKind.JOINDER_TO_SIGN,
            WorkKind.BOARD_MEMBER_TO_NAME,
            WorkKind.STEWARDS_TO_NAME);

    /** What an application waits for, and for whom as a matter. */
    private record Awaited(WorkItem item, Matter matter) {}

    @Override
    public Set<WorkKind> kinds() {
        return KINDS;
    }

    @Override
    public List<WorkItem> waitingFor(Caller caller, Viewer viewer, Set<WorkKind> kinds) {
        if (KINDS.stream()
                .noneMatch(kind -> kinds.contains(kind) && permissions.allowsSomewhere(kind.deed(), caller))) {
            return List.of();
        }
        return applications.waiting(viewer).stream()
                .flatMap(application -> awaited(application, viewer))
                .filter(awaited -> kinds.contains(awaited.item().kind())
                        && permissions.allows(awaited.item().kind().deed(), caller, awaited.matter()))
                .map(Awaited::item)
                .toList();
    }

    private Stream<Awaited> awaited(Application application, Viewer viewer) {
        return switch (application.state()) {
            case APPLICANT -> ofGroup(WorkKind.LETTER_TO_RECEIVE, application);
            case PRIVACY_REVIEW_OG -> ofGroup(WorkKind.CONCERN_TO_ANSWER, application);
            case UNDER_DGB_REVIEW, RECOMMENDED ->
                application.isOnAnAgenda() ? Stream.empty() : ofGroup(WorkKind.MEETING_TO_CALL, application);
            case ADMITTED ->
                memoranda.open(application, viewer).stream().flatMap(joinder -> signatures(application, joinder));
            case SIGNED -> seats(application);
            case WITHDRAWN -> Stream.empty();
        };
    }

    /** What the operating group does, which is said with where the application stands and by when somebody is to move. */
    private Stream<Awaited> ofGroup(WorkKind kind, Application application) {
        LocalDate today = LocalDate.now(clock);
        Sentence inWords = timing.inWords(application, today);
        return sittings.operatingGroup(today).stream()
                .map(runner -> new Awaited(item(kind, application, runner, inWords), Matter.OF_NOBODY));
    }

    private Stream<Awaited> signatures(Application application, Memoranda.Joinder joinder) {
        Sentence inWords = Sentence.of(
                "onboarding.joinderToSign",
                application.agency().named(),
                joinder.memorandum().agreement().named());
        return joinder.missing().stream()
                .map(code ->
                        new Awaited(item(WorkKind.JOINDER_TO_SIGN, application, code, inWords), joinder.matter(code)));
    }

    private Stream<Awaited> seats(Application application) {
        String code = application.agency().code();
        WorkKind kind = application.has(Kind.MEMBER_NAMED) ? WorkKind.STEWARDS_TO_NAME : WorkKind.BOARD_MEMBER_TO_NAME;
        return Stream.of(new Awaited(
                item(kind, application, code, timing.inWords(application, LocalDate.now(clock))), Matter.of(code)));
    }

    private static WorkItem item(WorkKind kind, Application application, String agency, Sentence inWords) {
        return new WorkItem(kind, application.named(), null, agency, application.since(), inWords);
    }
}
