package charteroak.agreements.onboarding;

import charteroak.agreements.agreement.Standing;
import charteroak.agreements.clause.Term;
import charteroak.agreements.onboarding.Application.State;
import charteroak.agreements.onboarding.ApplicationInput.NameStewards;
import charteroak.agreements.onboarding.ApplicationInput.SendLetterOfIntent;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of whatever is done about applications, given what was done before. Pure. */
final class ApplicationRules {

    /** From which states each act is admitted. */
    private static final Map<Deed, Set<State>> ADMITTED_AT = Map.of(
            Deed.RECEIVE_LETTER_OF_INTENT, Set.of(State.APPLICANT),
            Deed.RAISE_PRIVACY_CONCERN, Set.of(State.UNDER_DGB_REVIEW),
            Deed.ANSWER_PRIVACY_CONCERN, Set.of(State.PRIVACY_REVIEW_OG),
            Deed.SIGN_JOINDER, Set.of(State.ADMITTED),
            Deed.NAME_BOARD_MEMBER, Set.of(State.SIGNED),
            Deed.NAME_STEWARDS, Set.of(State.SIGNED),
            Deed.WITHDRAW_APPLICATION,
                    Set.of(
                            State.APPLICANT,
                            State.UNDER_DGB_REVIEW,
                            State.PRIVACY_REVIEW_OG,
                            State.RECOMMENDED,
                            State.ADMITTED));

    private static final int FEWEST_STEWARDS = 2;

    private ApplicationRules() {}

    static boolean admits(Deed deed, State state) {
        return ADMITTED_AT.getOrDefault(deed, Set.of()).contains(state);
    }

    /** What a letter must say, by the name of its field. */
    private record LetterPart(String field, @Nullable String text, Sentence inWords) {

        boolean isMissing() {
            String said = text;
            return said == null || said.isBlank() || new Term(field, said).isPlaceholder();
        }
    }

    /** A letter says all that it must; a placeholder says nothing. */
    static Optional<UserError> ofLetter(SendLetterOfIntent input) {
        List<LetterPart> missing = Stream.of(
                        new LetterPart("why", input.why(), Sentence.of("onboarding.partWhy")),
                        new LetterPart("data", input.data(), Sentence.of("onboarding.partData")),
                        new LetterPart("authority", input.authority(), Sentence.of("onboarding.partAuthority")),
                        new LetterPart("security", input.security(), Sentence.of("onboarding.partSecurity")),
                        new LetterPart("conflicts", input.conflicts(), Sentence.of("onboarding.partConflicts")))
                .filter(LetterPart::isMissing)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : refused(
                        Sentence.of("onboarding.letterLacks", Series.and(missing, LetterPart::inWords)),
                        missing.getFirst().field(),
                        Code.INVALID);
    }

    /** Whoever is a party or applies already sends no letter, and a letter binds nobody before its agency's head has signed it. */
    static Optional<UserError> ofSending(
            Agency agency,
            Standing letter,
            LocalDate day,
            Optional<Standing> joined,
            Optional<String> goingOn,
            boolean suspended) {
        if (joined.isPresent()) {
            Reference memorandum = joined.get().agreement().named();
            return refused(
                    suspended
                            ? Sentence.of("onboarding.suspendedParty", agency.named(), memorandum)
                            : Sentence.of("onboarding.partyAlready", agency.named(), memorandum),
                    "by",
                    Code.STATE);
        }
        if (goingOn.isPresent()) {
            return refused(
                    Sentence.of("onboarding.appliesAlready", agency.named(), Part.text(goingOn.get())),
                    "by",
                    Code.STATE);
        }
        return letter.binds(agency.id()).contains(day)
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "onboarding.letterUnsigned", letter.agreement().named(), agency.named(), Part.day(day)),
                        "letter",
                        Code.STATE);
    }

    /** What is done in its order, and on a day that is neither to come nor before what it follows. */
    static Optional<UserError> ofOrder(
            Deed deed, Application application, Sentence stands, LocalDate day, LocalDate today) {
        if (!admits(deed, application.state())) {
            return refused(
                    Sentence.several(List.of(Sentence.of("onboarding.notNow", deed.words()), stands)),
                    "application",
                    Code.STATE);
        }
        return ofDay(day, application.since(), today);
    }

    static Optional<UserError> ofDay(LocalDate day, LocalDate earliest, LocalDate today) {
        if (day.isAfter(today)) {
            return refused(Sentence.of("onboarding.dayAhead", Part.day(today)), "effectiveOn", Code.INVALID);
        }
        return day.isBefore(earliest)
                ? refused(Sentence.of("onboarding.dayBefore", Part.day(earliest)), "effectiveOn", Code.INVALID)
                : Optional.empty();
    }

    static Optional<UserError> ofApplicant(Application application, String by) {
        return application.agency().code().equals(by)
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "onboarding.notTheApplicant",
                                shown(by),
                                application.agency().coded()),
                        "by",
                        Code.STATE);
    }

    /** A concern is that of a seat on the board. */
    static Optional<UserError> ofConcern(String by, List<Agency> seated, LocalDate day) {
        return seated.stream().anyMatch(agency -> agency.code().equals(by))
                ? Optional.empty()
                : refused(Sentence.of("onboarding.noSeat", shown(by), Part.day(day)), "by", Code.STATE);
    }

    /** The joinder to a memorandum in force is signed once, by the applicant and by whom the memorandum binds. */
    static Optional<UserError> ofJoinder(Memoranda.Joinder joinder, String by, LocalDate day) {
        Standing memorandum = joinder.memorandum();
        if (!memorandum.inForce().contains(day)) {
            return refused(
                    Sentence.of(
                            "onboarding.memorandumNotInForce",
                            memorandum.agreement().named(),
                            Part.day(day)),
                    "memorandum",
                    Code.STATE);
        }
        if (joinder.signed().containsKey(by)) {
            return refused(Sentence.of("onboarding.signedAlready", shown(by)), "by", Code.STATE);
        }
        return joinder.signers().contains(by)
                ? Optional.empty()
                : refused(
                        Sentence.of(
                                "onboarding.signsNothing",
                                shown(by),
                                memorandum.agreement().named(),
                                Series.and(joinder.missing(), Part::text)),
                        "by",
                        Code.STATE);
    }

    /** At least two stewards, a user of data and one for what is technical, each named once. */
    static Optional<UserError> ofStewards(Application application, NameStewards input) {
        if (!application.has(ApplicationAct.Kind.MEMBER_NAMED)) {
            return refused(
                    Sentence.of("onboarding.memberFirst", application.agency().named()), "application", Code.STATE);
        }
        List<String> named = input.everybody();
        if (input.dataUsers().isEmpty() || input.technical().isEmpty() || named.size() < FEWEST_STEWARDS) {
            return refused(
                    Sentence.of("onboarding.tooFewStewards"),
                    input.dataUsers().isEmpty() ? "dataUsers" : "technical",
                    Code.INVALID);
        }
        if (named.size() > ApplicationInput.MOST_STEWARDS) {
            return refused(
                    Sentence.of("onboarding.tooManyStewards", Part.number(ApplicationInput.MOST_STEWARDS)),
                    "dataUsers",
                    Code.INVALID);
        }
        Set<String> once = new HashSet<>();
        return named.stream()
                .filter(name -> !once.add(name))
                .findFirst()
                .flatMap(name ->
                        refused(Sentence.of("onboarding.stewardTwice", Part.text(name)), "technical", Code.INVALID));
    }

    private static Part shown(String code) {
        return Part.text(code.length() > 20 ? "…" : code);
    }

    private static Optional<UserError> refused(Sentence message, String field, Code code) {
        return UserError.refused(message, field, code);
    }
}
