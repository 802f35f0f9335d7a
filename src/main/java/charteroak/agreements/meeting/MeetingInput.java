package charteroak.agreements.meeting;

import charteroak.ground.api.PlainText;
import charteroak.ground.api.UserError;
import charteroak.ground.api.UserError.Code;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody asks to be done about a meeting. */
sealed interface MeetingInput {

    int MOST_POINTS = 30;
    int LONGEST_POINT = 500;
    int LONGEST_NOTE = 2_000;
    int LONGEST_MINUTES = 50_000;

    /** Chosen by the client, so that asking twice does it once; null when it does not care. */
    @Nullable
    String actId();

    /** Why its texts cannot be kept. */
    Optional<UserError> refusalOfTexts();

    /** A meeting to call: of which board, when, and what is spoken of beside what waits for it. */
    record CallMeeting(
            @Nullable String actId,
            String body,
            LocalDate heldOn,
            @Nullable LocalDate noticeOn,
            @Nullable String place,
            @Nullable List<String> points)
            implements MeetingInput {

        List<String> inWords() {
            return Objects.requireNonNullElse(points, List.<String>of()).stream()
                    .map(String::strip)
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId)
                    .or(() -> PlainText.refusal(place, "place", LONGEST_POINT))
                    .or(() -> inWords().size() > MOST_POINTS
                            ? UserError.refused(
                                    Sentence.of("meeting.tooManyPoints", Part.number(MOST_POINTS)),
                                    "points",
                                    Code.INVALID)
                            : Optional.empty())
                    .or(() -> first(inWords().stream()
                            .map(point -> PlainText.refusalOfNeeded(point, "points", LONGEST_POINT))));
        }
    }

    /** A meeting that is not to take place, and why. */
    record CancelMeeting(@Nullable String actId, String meeting, String reason) implements MeetingInput {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId).or(() -> PlainText.refusalOfNeeded(reason, "reason", LONGEST_NOTE));
        }
    }

    /** Who is there from now on: agencies by code whose members are present, and those voted for by letter. */
    record RecordPresence(
            @Nullable String actId,
            String meeting,
            List<String> present,
            @Nullable List<String> byLetter) implements MeetingInput {

        List<String> letters() {
            return Objects.requireNonNullElse(byLetter, List.of());
        }

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId);
        }
    }

    /** How those present voted on an item of the agenda; for advice, its words. */
    record RecordDecision(
            @Nullable String actId,
            String meeting,
            String item,
            @Nullable List<String> inFavor,
            @Nullable List<String> against,
            @Nullable List<String> abstained,
            @Nullable String note)
            implements MeetingInput {

        List<String> yes() {
            return Objects.requireNonNullElse(inFavor, List.of());
        }

        List<String> no() {
            return Objects.requireNonNullElse(against, List.of());
        }

        List<String> neither() {
            return Objects.requireNonNullElse(abstained, List.of());
        }

        List<String> voters() {
            return Stream.of(yes(), no(), neither()).flatMap(List::stream).toList();
        }

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId).or(() -> PlainText.refusal(note, "note", LONGEST_NOTE));
        }
    }

    /** The minutes of a meeting; written anew, they say why. */
    record KeepMinutes(
            @Nullable String actId,
            String meeting,
            String text,
            @Nullable String reason) implements MeetingInput {

        @Override
        public Optional<UserError> refusalOfTexts() {
            return PlainText.refusalOfActId(actId)
                    .or(() -> PlainText.refusalOfNeeded(text, "text", LONGEST_MINUTES))
                    .or(() -> PlainText.refusal(reason, "reason", LONGEST_NOTE));
        }
    }

    private static Optional<UserError> first(Stream<Optional<UserError>> refusals) {
        return refusals.flatMap(Optional::stream).findFirst();
    }
}
