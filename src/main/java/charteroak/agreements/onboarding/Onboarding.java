package charteroak.agreements.onboarding;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActHeader;
import charteroak.agreements.act.ActRegister;
import charteroak.agreements.act.ActRegister.Accepted;
import charteroak.agreements.act.Acts;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.DocumentAct.Signed;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Archive;
import charteroak.agreements.onboarding.ApplicationAct.Kind;
import charteroak.agreements.onboarding.ApplicationInput.About;
import charteroak.agreements.onboarding.ApplicationInput.AnswerPrivacyConcern;
import charteroak.agreements.onboarding.ApplicationInput.NameBoardMember;
import charteroak.agreements.onboarding.ApplicationInput.NameStewards;
import charteroak.agreements.onboarding.ApplicationInput.RaisePrivacyConcern;
import charteroak.agreements.onboarding.ApplicationInput.ReceiveLetterOfIntent;
import charteroak.agreements.onboarding.ApplicationInput.SendLetterOfIntent;
import charteroak.agreements.onboarding.ApplicationInput.SignJoinder;
import charteroak.agreements.onboarding.ApplicationInput.WithdrawApplication;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.Catalog;
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
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes agencies in: keeps what is done about their applications, one writer at a time, each act once and in its order. */
@Service
record Onboarding(
        Applications applications,
        ApplicationRegister register,
        ApplicationClock timing,
        Memoranda memoranda,
        Archive archive,
        Catalog catalog,
        Sittings sittings,
        ActRegister acts,
        Permissions permissions,
        Recording recording,
        Clock clock) {

    private static final String REVIEWING = "DATA_GOVERNING_BOARD";

    /** An act that is accepted: what it says beside its kind, day and agency, and whether the trail tells that too. */
    private record Step(Kind kind, String by, Map<String, @Nullable Object> said, boolean told) {}

    Outcome<Application> send(SendLetterOfIntent input, Caller caller) {
        return recording.unless(
                permissions
                        .refusalFor(Deed.SEND_LETTER_OF_INTENT, caller, input.by())
                        .or(input::refusalOfTexts),
                () -> sendWithin(input, caller));
    }

    Outcome<Application> receive(ReceiveLetterOfIntent input, Caller caller) {
        return act(
                Deed.RECEIVE_LETTER_OF_INTENT,
                input,
                ofGroup(Deed.RECEIVE_LETTER_OF_INTENT, caller),
                caller,
                (one, day) -> done(step(Kind.LETTER_RECEIVED, runner(day), input.note())));
    }

    Outcome<Application> raise(RaisePrivacyConcern input, Caller caller) {
        return act(
                Deed.RAISE_PRIVACY_CONCERN,
                input,
                permissions.refusalFor(Deed.RAISE_PRIVACY_CONCERN, caller, input.by()),
                caller,
                (application, day) -> Outcome.unless(
                        ApplicationRules.ofConcern(input.by(), seated(day), day),
                        () -> done(step(Kind.CONCERN_RAISED, input.by(), input.concern()))));
    }

    Outcome<Application> answer(AnswerPrivacyConcern input, Caller caller) {
        return act(
                Deed.ANSWER_PRIVACY_CONCERN,
                input,
                ofGroup(Deed.ANSWER_PRIVACY_CONCERN, caller),
                caller,
                (one, day) -> done(step(Kind.CONCERN_ANSWERED, runner(day), input.answer())));
    }

    Outcome<Application> nameMember(NameBoardMember input, Caller caller) {
        return act(
                Deed.NAME_BOARD_MEMBER,
                input,
                permissions.refusalFor(Deed.NAME_BOARD_MEMBER, caller, input.by()),
                caller,
                (application, day) -> Outcome.unless(ApplicationRules.ofApplicant(application, input.by()), () -> {
                    register.seat(input.by(), REVIEWING, day);
                    return done(new Step(
                            Kind.MEMBER_NAMED,
                            input.by(),
                            Map.of("text", input.name().strip()),
                            false));
                }));
    }

    Outcome<Application> nameStewards(NameStewards input, Caller caller) {
        return act(
                Deed.NAME_STEWARDS,
                input,
                permissions.refusalFor(Deed.NAME_STEWARDS, caller, input.by()),
                caller,
                (application, day) -> Outcome.unless(
                        ApplicationRules.ofApplicant(application, input.by())
                                .or(() -> ApplicationRules.ofStewards(application, input)),
                        () -> done(new Step(
                                Kind.STEWARDS_NAMED,
                                input.by(),
                                Map.of("dataUsers", input.dataUsers(), "technical", input.technical()),
                                false))));
    }

    Outcome<Application> withdraw(WithdrawApplication input, Caller caller) {
        return act(
                Deed.WITHDRAW_APPLICATION,
                input,
                permissions.refusalFor(Deed.WITHDRAW_APPLICATION, caller, input.by()),
                caller,
                (application, day) -> Outcome.unless(
                        ApplicationRules.ofApplicant(application, input.by()),
                        () -> done(step(Kind.WITHDRAWN, input.by(), input.note()))));
    }

    /** Whoever signs for an agency signs as what it is in the memorandum, so that is read before it is known whether they may. */
    Outcome<Application> sign(SignJoinder input, Caller caller) {
        Optional<Agreement> memorandum = archive.agreement(input.memorandum(), Viewer.of(caller))
                .filter(agreement -> agreement.kind() == AgreementKind.EMOU);
        Set<String> parts = memorandum
                .map(agreement -> Memoranda.parts(archive.dossier(agreement.id()), input.by()))
                .orElse(Set.of());
        return act(
                Deed.SIGN_JOINDER,
                input,
                permissions.refusal(
                        Deed.SIGN_JOINDER, caller, Matter.of(input.by()).as(parts)),
                caller,
                (application, day) -> memorandum.isEmpty()
                        ? Outcome.refused(Sentence.of("onboarding.noMemorandum"), "memorandum", Code.NOT_FOUND)
                        : signed(application, memorandum.get(), input, day));
    }

    /** Completes the joinder where a signature was the last that it waited for; the agency takes part from the day of that on. */
    private void complete(SignJoinder input, Caller caller) {
        Application application =
                applications.numbered(input.application(), Viewer.SERVER).orElseThrow();
        Agreement agreement =
                archive.agreement(input.memorandum(), Viewer.SERVER).orElseThrow();
        Memoranda.Joinder joinder = memoranda.joinder(application, standing(agreement));
        if (!joinder.missing().isEmpty()) {
            return;
        }
        Agency agency = application.agency();
        LocalDate day = joinder.completedOn();
        Dossier dossier = archive.dossier(agreement.id());
        Instant now = Acts.after(dossier.acts(), clock.instant());
        register.join(agency.code(), agreement.id(), now);
        acts.enter(
                new ActRegister.Asked(
                        Act.Kind.SIGNED,
                        input,
                        "joinder-" + Fingerprint.ofLines(application.id(), now).substring(0, 16),
                        agreement.id(),
                        caller),
                free -> Accepted.of(new Signed(
                        new ActHeader(free.id(), agreement.id(), day, now, agency.id(), application.number()), null)));
        register.takesPart(agency.code(), day);
        keep(
                application,
                new Step(Kind.JOINED, agency.code(), Map.of("memorandum", agreement.number()), true),
                "application-act-joined-" + application.number().toLowerCase(Locale.ROOT),
                null,
                day);
    }

    private Outcome<Step> signed(Application application, Agreement memorandum, SignJoinder input, LocalDate day) {
        Memoranda.Joinder joinder = memoranda.joinder(application, standing(memorandum));
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("text", input.note());
        said.put("memorandum", memorandum.number());
        return Outcome.unless(
                ApplicationRules.ofJoinder(joinder, input.by(), day),
                () -> done(new Step(Kind.JOINDER_SIGNED, input.by(), said, true)));
    }

    private Outcome<Application> sendWithin(SendLetterOfIntent input, Caller caller) {
        Viewer viewer = Viewer.of(caller);
        Optional<Agency> agency = catalog.agency(input.by());
        if (agency.isEmpty()) {
            return Outcome.refused(Sentence.of("onboarding.noAgency"), "by", Code.NOT_FOUND);
        }
        Optional<Agreement> letter = archive.agreement(input.letter(), viewer)
                .filter(agreement -> agreement.kind() == AgreementKind.LETTER_OF_INTENT);
        if (letter.isEmpty()) {
            return Outcome.refused(Sentence.of("onboarding.noLetter"), "letter", Code.NOT_FOUND);
        }
        register.holdAgency(input.by());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = input.day(today);
        Optional<Standing> joined = memoranda.joinedBy(agency.get());
        boolean suspended = joined.filter(
                        memorandum -> !memorandum.binds(agency.get().id()).contains(today))
                .isPresent();
        return once(
                input,
                viewer,
                (actId, content) -> Outcome.unless(
                        ApplicationRules.ofSending(
                                        agency.get(),
                                        standing(letter.get()),
                                        day,
                                        joined,
                                        applications.goingOn(input.by()),
                                        suspended)
                                .or(() -> ApplicationRules.ofDay(day, LocalDate.MIN, today))
                                .or(() -> ApplicationRules.ofLetter(input)),
                        () -> sent(input, letter.get(), day, actId, content, caller)));
    }

    private Outcome<Application> sent(
            SendLetterOfIntent input, Agreement letter, LocalDate day, String actId, String content, Caller caller) {
        String number = "%s-%d".formatted(input.by(), applications.sentBy(input.by()) + 1);
        ApplicationId id = ApplicationId.numbered(number);
        register.send(
                new ApplicationRegister.Sent(
                        id,
                        number,
                        Application.key(day, number),
                        Objects.requireNonNull(input.why()).strip(),
                        Objects.requireNonNull(input.data()).strip(),
                        Objects.requireNonNull(input.authority()).strip(),
                        Objects.requireNonNull(input.security()).strip(),
                        Objects.requireNonNull(input.conflicts()).strip()),
                input.by(),
                letter.id());
        Map<String, @Nullable Object> act = new HashMap<>();
        act.put("id", actId);
        act.put("kind", Kind.LETTER_SENT);
        act.put("by", input.by());
        act.put("effectiveOn", day);
        act.put("recordedAt", clock.instant());
        act.put("content", content);
        register.keep(id, act);
        recording.tell(
                Actor.of(caller),
                Deed.SEND_LETTER_OF_INTENT.action(),
                id.value(),
                null,
                Map.of("number", number, "by", input.by(), "letter", letter.number(), "effectiveOn", day));
        return found(number, Viewer.of(caller));
    }

    private Outcome<Application> act(
            Deed deed,
            About input,
            Optional<UserError> refusal,
            Caller caller,
            BiFunction<Application, LocalDate, Outcome<Step>> accept) {
        return recording.unless(refusal.or(input::refusalOfTexts), () -> {
            Viewer viewer = Viewer.of(caller);
            Optional<Application> named = applications.numbered(input.application(), viewer);
            if (named.isEmpty()) {
                return Outcome.refused(Sentence.of("onboarding.noApplication"), "application", Code.NOT_FOUND);
            }
            register.hold(named.get().id());
            return once(input, viewer, (actId, content) -> {
                Application application =
                        applications.numbered(input.application(), viewer).orElseThrow();
                LocalDate today = LocalDate.now(clock);
                LocalDate day = input.day(today);
                Outcome<Step> accepted = Outcome.unless(
                        ApplicationRules.ofOrder(deed, application, timing.inWords(application, today), day, today),
                        () -> accept.apply(application, day));
                return switch (accepted) {
                    case Outcome.Refused<Step> refused -> new Outcome.Refused<>(refused.error());
                    case Outcome.Done<Step> step -> {
                        keep(application, step.result(), actId, content, day);
                        if (input instanceof SignJoinder signature) {
                            complete(signature, caller);
                        }
                        tell(deed, application, step.result(), day, caller);
                        yield found(application.number(), viewer);
                    }
                };
            });
        });
    }

    private void keep(Application application, Step step, String actId, @Nullable String content, LocalDate day) {
        Map<String, @Nullable Object> act = new HashMap<>(step.said());
        act.put("id", actId);
        act.put("kind", step.kind());
        act.put("by", step.by());
        act.put("effectiveOn", day);
        act.put("recordedAt", after(application));
        act.put("content", content);
        register.keep(application.id(), act);
    }

    /** The trail tells what was said, but for the names of people. */
    private void tell(Deed deed, Application application, Step step, LocalDate day, Caller caller) {
        Map<String, @Nullable Object> told = new HashMap<>(step.told() ? step.said() : Map.of());
        told.put("number", application.number());
        told.put("by", step.by());
        told.put("effectiveOn", day);
        recording.tell(Actor.of(caller), deed.action(), application.id().value(), null, told);
    }

    /** Those who hold a seat on the board that reviews applications today, each of whom may raise a concern. */
    List<Matter> reviewers() {
        return seated(LocalDate.now(clock)).stream()
                .map(agency -> Matter.of(agency.code()))
                .toList();
    }

    private Optional<UserError> ofGroup(Deed deed, Caller caller) {
        return permissions.refusal(deed, caller, Matter.OF_NOBODY);
    }

    /** The agency that runs the program on a day, for which its people act. */
    private String runner(LocalDate day) {
        return sittings.operatingGroup(day).stream().findFirst().orElse("");
    }

    private List<Agency> seated(LocalDate day) {
        return sittings.body(REVIEWING)
                .map(board -> sittings.seated(board, day))
                .orElse(List.of());
    }

    private Standing standing(Agreement agreement) {
        return archive.dossier(agreement.id()).knownAt(Instant.MAX);
    }

    private static Step step(Kind kind, String by, @Nullable String text) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("text", text == null ? null : text.strip());
        return new Step(kind, by, said, true);
    }

    private static Outcome<Step> done(Step step) {
        return new Outcome.Done<>(step);
    }

    /** Now, or just after what was done before, so that acts follow one another. */
    private Instant after(Application application) {
        Instant now = clock.instant();
        return now.isAfter(application.lastActAt())
                ? now
                : application.lastActAt().plusNanos(1_000);
    }

    private Outcome<Application> once(
            ApplicationInput input, Viewer viewer, BiFunction<String, String, Outcome<Application>> work) {
        String actId = "application-act-" + Fingerprint.key(input.actId());
        Fingerprint asked = Fingerprint.of(input.getClass().getSimpleName(), input);
        return recording.once(
                asked,
                register.askedWith(actId)
                        .map(earlier -> new Recording.Earlier<>(
                                earlier.content(),
                                () -> applications
                                        .numbered(earlier.application(), viewer)
                                        .orElseThrow())),
                () -> work.apply(actId, asked.text()));
    }

    private Outcome<Application> found(String number, Viewer viewer) {
        return new Outcome.Done<>(applications.numbered(number, viewer).orElseThrow());
    }
}
