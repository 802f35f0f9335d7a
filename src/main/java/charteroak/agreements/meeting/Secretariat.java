package charteroak.agreements.meeting;

import charteroak.agreements.meeting.AgendaSource.Waiting;
import charteroak.agreements.meeting.MeetingInput.CallMeeting;
import charteroak.agreements.meeting.MeetingInput.CancelMeeting;
import charteroak.agreements.meeting.MeetingInput.KeepMinutes;
import charteroak.agreements.meeting.MeetingInput.RecordDecision;
import charteroak.agreements.meeting.MeetingInput.RecordPresence;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.governance.Body;
import charteroak.catalogue.governance.Sittings;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Outcome;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Recording;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.permission.Deed;
import charteroak.ground.permission.Matter;
import charteroak.ground.permission.Permissions;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Calls meetings and keeps what was done about them: one writer at a time, each act once. */
@Service
record Secretariat(
        Meetings meetings,
        MeetingRegister register,
        Sittings sittings,
        List<AgendaSource> sources,
        Permissions permissions,
        Recording recording,
        Clock clock) {

    /** An act that is accepted: what it says beside its time, and what the trail tells beside that. */
    private record Step(MeetingAct.Kind kind, Map<String, @Nullable Object> said, Map<String, @Nullable Object> told) {

        static Step of(MeetingAct.Kind kind, Map<String, @Nullable Object> said) {
            return new Step(kind, said, said);
        }
    }

    Outcome<Meeting> call(CallMeeting input, Caller caller) {
        return recording.unless(refusal(Deed.CALL_MEETING, input, caller), () -> callWithin(input, caller));
    }

    Outcome<Meeting> cancel(CancelMeeting input, Caller caller) {
        return act(
                Deed.CANCEL_MEETING,
                input,
                input.meeting(),
                caller,
                meeting -> Outcome.unless(
                        MeetingRules.ofCanceling(meeting),
                        () -> done(Step.of(MeetingAct.Kind.CANCELED, Map.of("note", input.reason())))));
    }

    Outcome<Meeting> recordPresence(RecordPresence input, Caller caller) {
        return act(Deed.RECORD_PRESENCE, input, input.meeting(), caller, meeting -> {
            List<String> seats = sittings.seated(meeting.body(), meeting.heldOn()).stream()
                    .map(Agency::code)
                    .toList();
            return Outcome.unless(
                    MeetingRules.ofPresence(meeting, input, seats, LocalDate.now(clock)),
                    () -> done(Step.of(
                            MeetingAct.Kind.PRESENCE_RECORDED,
                            Map.of("seats", seats, "present", input.present(), "byLetter", input.letters()))));
        });
    }

    Outcome<Meeting> recordDecision(RecordDecision input, Caller caller) {
        return act(Deed.RECORD_DECISION, input, input.meeting(), caller, meeting -> {
            Optional<AgendaItem> item = meeting.item(input.item());
            boolean isWaiting =
                    item.map(each -> isWaiting(each, meeting.body())).orElse(false);
            return Outcome.unless(
                    MeetingRules.ofDeciding(meeting, input, isWaiting), () -> done(decided(input, item.orElseThrow())));
        });
    }

    Outcome<Meeting> keepMinutes(KeepMinutes input, Caller caller) {
        return act(
                Deed.KEEP_MINUTES,
                input,
                input.meeting(),
                caller,
                meeting -> Outcome.unless(MeetingRules.ofMinutes(meeting, input), () -> done(minutes(input, meeting))));
    }

    private Optional<UserError> refusal(Deed deed, MeetingInput input, Caller caller) {
        return permissions.refusal(deed, caller, Matter.OF_NOBODY).or(input::refusalOfTexts);
    }

    private Outcome<Meeting> callWithin(CallMeeting input, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        Optional<Body> body = sittings.body(input.body());
        if (body.isEmpty()) {
            return Outcome.refused(Sentence.of("meeting.noBody"), "body", Code.NOT_FOUND);
        }
        register.holdBody(input.body());
        return once(input, viewer, (actId, content) -> {
            List<Meetings.OnDay> sameDay = meetings.on(input.heldOn(), input.body());
            return Outcome.unless(
                    MeetingRules.ofCalling(input, LocalDate.now(clock), sameDay),
                    () -> called(input, body.get(), sameDay.size(), actId, content, caller));
        });
    }

    private Outcome<Meeting> called(
            CallMeeting input, Body body, int before, String actId, String content, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        String number = number(body, input.heldOn(), before);
        var called = new MeetingRegister.Called(
                MeetingId.numbered(number),
                number,
                body.code(),
                Objects.requireNonNullElse(input.noticeOn(), today),
                input.heldOn(),
                input.place(),
                clock.instant());
        List<AgendaItem> agenda = agenda(input, called, body, today, Viewer.of(caller));
        register.call(called, agenda, actId, content);
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("number", number);
        told.put("body", body.code());
        told.put("noticeOn", called.noticeOn());
        told.put("heldOn", called.heldOn());
        told.put("place", called.place());
        told.put("about", about(agenda));
        told.put("points", input.inWords());
        recording.tell(Actor.of(caller), Deed.CALL_MEETING.action(), called.id().value(), null, told);
        return found(number, Viewer.of(caller));
    }

    /** What waits for the board, as it is sent; of a meeting that was held on paper, only what is said of it is known. */
    private List<AgendaItem> agenda(
            CallMeeting input, MeetingRegister.Called called, Body body, LocalDate today, Viewer viewer) {
        List<AgendaItem> agenda = new ArrayList<>();
        if (!input.heldOn().isBefore(today)) {
            waiting(body, viewer)
                    .forEach(each -> agenda.add(new AgendaItem(
                            AgendaItem.id(called.id(), each.about().id()),
                            each.kind(),
                            each.about(),
                            null,
                            each.since())));
        }
        input.inWords()
                .forEach(point -> agenda.add(
                        new AgendaItem(AgendaItem.id(called.id(), point), AgendaItem.Kind.POINT, null, point, null)));
        return agenda;
    }

    private List<Waiting> waiting(Body body, Viewer viewer) {
        return sources.stream()
                .flatMap(source -> source.waiting(body, viewer).stream())
                .toList();
    }

    private boolean isWaiting(AgendaItem item, Body body) {
        return item.kind() == AgendaItem.Kind.POINT
                || waiting(body, Viewer.SERVER).stream().anyMatch(each -> each.isOf(item));
    }

    private static String number(Body body, LocalDate day, int before) {
        String initials = Arrays.stream(body.code().split("_"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return "%s-%s%s".formatted(initials, day, before == 0 ? "" : "-" + (before + 1));
    }

    private static List<String> about(List<AgendaItem> agenda) {
        return agenda.stream()
                .map(AgendaItem::about)
                .flatMap(Stream::ofNullable)
                .map(Reference::id)
                .toList();
    }

    private static Step decided(RecordDecision input, AgendaItem item) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("item", item.id());
        said.put("inFavor", input.yes());
        said.put("against", input.no());
        said.put("abstained", input.neither());
        said.put("note", input.note());
        Map<String, @Nullable Object> told = new HashMap<>(said);
        told.put("about", about(List.of(item)));
        return new Step(MeetingAct.Kind.DECISION_TAKEN, said, told);
    }

    /** The trail tells of minutes their fingerprint alone, and what they can be about. */
    private static Step minutes(KeepMinutes input, Meeting meeting) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("text", input.text().strip());
        said.put("note", input.reason());
        return new Step(
                MeetingAct.Kind.MINUTES_KEPT,
                said,
                Map.of("text", Fingerprint.of(input.text()).text(), "about", about(meeting.agenda())));
    }

    private static Outcome<Step> done(Step step) {
        return new Outcome.Done<>(step);
    }

    private Outcome<Meeting> act(
            Deed deed, MeetingInput input, String number, Caller caller, Function<Meeting, Outcome<Step>> accept) {
        return recording.unless(refusal(deed, input, caller), () -> {
            Viewer viewer = Viewer.of(caller);
            Optional<Meeting> named = meetings.numbered(number, viewer);
            if (named.isEmpty()) {
                return Outcome.refused(Sentence.of("meeting.noMeeting"), "meeting", Code.NOT_FOUND);
            }
            register.hold(named.get().id());
            return once(input, viewer, (actId, content) -> {
                Meeting meeting = meetings.numbered(number, viewer).orElseThrow();
                return switch (accept.apply(meeting)) {
                    case Outcome.Refused<Step> refused -> new Outcome.Refused<>(refused.error());
                    case Outcome.Done<Step> done -> kept(deed, meeting, done.result(), actId, content, caller);
                };
            });
        });
    }

    private Outcome<Meeting> kept(Deed deed, Meeting meeting, Step step, String actId, String content, Caller caller) {
        Map<String, @Nullable Object> act = new HashMap<>(step.said());
        act.put("id", actId);
        act.put("kind", step.kind());
        act.put("recordedAt", after(meeting));
        act.put("content", content);
        register.keep(meeting.id(), act);
        Map<String, @Nullable Object> told = new HashMap<>(step.told());
        told.put("number", meeting.number());
        recording.tell(Actor.of(caller), deed.action(), meeting.id().value(), null, told);
        return found(meeting.number(), Viewer.of(caller));
    }

    /** Now, or just after what was done before, so that acts follow one another. */
    private Instant after(Meeting meeting) {
        Instant now = clock.instant();
        return now.isAfter(meeting.lastActAt()) ? now : meeting.lastActAt().plusNanos(1_000);
    }

    /** What is done under an id that no act has. */
    private interface Work {

        Outcome<Meeting> done(String actId, String content);
    }

    private Outcome<Meeting> once(MeetingInput input, Viewer viewer, Work work) {
        String actId = "meeting-act-" + Fingerprint.key(input.actId());
        Fingerprint asked = Fingerprint.of(input.getClass().getSimpleName(), input);
        return recording.once(
                asked,
                register.askedWith(actId)
                        .map(earlier -> new Recording.Earlier<>(
                                earlier.content(),
                                () -> meetings.numbered(earlier.meeting(), viewer)
                                        .orElseThrow())),
                () -> work.done(actId, asked.text()));
    }

    private Outcome<Meeting> found(String number, Viewer viewer) {
        return new Outcome.Done<>(meetings.numbered(number, viewer).orElseThrow());
    }
}
