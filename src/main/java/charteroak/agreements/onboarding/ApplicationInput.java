package charteroak.agreements.onboarding;

import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody asks to be done about an application. */
sealed interface ApplicationInput {

    int LONGEST_TEXT = 10_000;
    int LONGEST_NOTE = 2_000;
    int LONGEST_NAME = 200;
    int MOST_STEWARDS = 20;

    /** Chosen by the client, so that asking twice does it once; null when it does not care. */
    @Nullable
    String actId();

    /** The day on which it was done; null for today. */
    @Nullable
    LocalDate effectiveOn();

    /** Why its texts cannot be kept. */
    Optional<UserError> refusalOfTexts();

    /** Something that is done about an application that was sent. */
    sealed interface About extends ApplicationInput {

        /** The number of the application. */
        String application();
    }

    /** What an agency does about an application, by its code. */
    sealed interface ByAgency extends ApplicationInput {

        String by();
    }

    /** A letter of intent that the head of an agency signed, and what it says. */
    record SendLetterOfIntent(
            @Nullable String actId,
            String by,
            String letter,
            @Nullable LocalDate effectiveOn,
            @Nullable String why,
            @Nullable String data,
            @Nullable String authority,
            @Nullable String security,
            @Nullable String conflicts)
            implements ByAgency {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId)
                    .or(() -> PlainText.refusal(why, "why", LONGEST_TEXT))
                    .or(() -> PlainText.refusal(data, "data", LONGEST_TEXT))
                    .or(() -> PlainText.refusal(authority, "authority", LONGEST_TEXT))
                    .or(() -> PlainText.refusal(security, "security", LONGEST_TEXT))
                    .or(() -> PlainText.refusal(conflicts, "conflicts", LONGEST_TEXT));
        }
    }

    /** A letter that the operating group finds complete. */
    record ReceiveLetterOfIntent(
            @Nullable String actId,
            String application,
            @Nullable LocalDate effectiveOn,
            @Nullable String note) implements About {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId).or(() -> PlainText.refusal(note, "note", LONGEST_NOTE));
        }
    }

    /** A privacy concern of a member of the Data Governing Board. */
    record RaisePrivacyConcern(
            @Nullable String actId,
            String application,
            String by,
            @Nullable LocalDate effectiveOn,
            String concern) implements About, ByAgency {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId)
                    .or(() -> PlainText.refusalOfNeeded(concern, "concern", LONGEST_TEXT));
        }
    }

    /** The operating group's answer to a privacy concern. */
    record AnswerPrivacyConcern(
            @Nullable String actId,
            String application,
            @Nullable LocalDate effectiveOn,
            String answer) implements About {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId).or(() -> PlainText.refusalOfNeeded(answer, "answer", LONGEST_TEXT));
        }
    }

    /** A signature of the joinder to a memorandum, by the applicant or by one of its parties. */
    record SignJoinder(
            @Nullable String actId,
            String application,
            String by,
            String memorandum,
            @Nullable LocalDate effectiveOn,
            @Nullable String note)
            implements About, ByAgency {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId).or(() -> PlainText.refusal(note, "note", LONGEST_NOTE));
        }
    }

    /** A member of staff who takes the agency's seat on the Data Governing Board. */
    record NameBoardMember(
            @Nullable String actId,
            String application,
            String by,
            @Nullable LocalDate effectiveOn,
            String name) implements About, ByAgency {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId).or(() -> PlainText.refusalOfNeeded(name, "name", LONGEST_NAME));
        }
    }

    /** The agency's data stewards: users of data, and those for what is technical. */
    record NameStewards(
            @Nullable String actId,
            String application,
            String by,
            @Nullable LocalDate effectiveOn,
            List<String> dataUsers,
            List<String> technical)
            implements About, ByAgency {

        /** Everybody who is named, as often as they are. */
        List<String> everybody() {
            return Stream.of(dataUsers, technical)
                    .flatMap(List::stream)
                    .map(String::strip)
                    .toList();
        }

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId)
                    .or(() -> refusalOf(dataUsers, "dataUsers"))
                    .or(() -> refusalOf(technical, "technical"));
        }

        private static Optional<UserError> refusalOf(List<String> names, String field) {
            return names.stream()
                    .map(name -> PlainText.refusalOfNeeded(name, field, LONGEST_NAME))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** An application that the head of the agency takes back. */
    record WithdrawApplication(
            @Nullable String actId,
            String application,
            String by,
            @Nullable LocalDate effectiveOn,
            @Nullable String note)
            implements About, ByAgency {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId).or(() -> PlainText.refusal(note, "note", LONGEST_NOTE));
        }
    }

    /** The day on which it was done, given today. */
    default LocalDate day(LocalDate today) {
        return Objects.requireNonNullElse(effectiveOn(), today);
    }
}
