package charteroak.agreements.meeting;

import charteroak.agreements.meeting.MeetingAct.Decided;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a board decided on an item, and whether it counts.
 *
 * @param lacking the agencies that did not say yes and had to, by code
 */
public record BodyDecision(
        AgendaItem item,
        Instant recordedAt,
        List<String> inFavor,
        List<String> against,
        List<String> abstained,
        @Nullable String note,
        Outcome outcome,
        Sentence inWords,
        List<String> lacking) {

    /** What comes of a vote. */
    public enum Outcome {
        CARRIED,
        NOT_CARRIED,
        /** Fewer than two thirds of the seats were there. */
        WITHOUT_QUORUM,
        /** Notice was given less than a week before. */
        WITHOUT_NOTICE,
        /** The board advises and decides nothing. */
        ADVICE
    }

    /** Judges a vote by the notice of its meeting and by who was there when it was taken. */
    static BodyDecision of(Meeting meeting, AgendaItem item, Decided decided) {
        MeetingAct.PresenceRecorded there = meeting.presenceBefore(decided);
        Quorum quorum = there.quorum();
        List<String> asked = meeting.rule() == DecisionRule.EVERY_SEAT ? there.seats() : there.voting();
        List<String> lacking =
                asked.stream().filter(code -> !decided.inFavor().contains(code)).toList();
        Outcome outcome = outcome(meeting, quorum, asked, lacking);
        return new BodyDecision(
                item,
                decided.recordedAt(),
                decided.inFavor(),
                decided.against(),
                decided.abstained(),
                decided.note(),
                outcome,
                inWords(outcome, meeting, quorum, lacking),
                outcome == Outcome.NOT_CARRIED ? lacking : List.of());
    }

    /** Whether it has effect. */
    public boolean isCarried() {
        return outcome == Outcome.CARRIED;
    }

    private static Outcome outcome(Meeting meeting, Quorum quorum, List<String> asked, List<String> lacking) {
        if (meeting.rule() == DecisionRule.ADVICE) {
            return Outcome.ADVICE;
        }
        if (!meeting.isNoticedInTime()) {
            return Outcome.WITHOUT_NOTICE;
        }
        if (!quorum.reached()) {
            return Outcome.WITHOUT_QUORUM;
        }
        return asked.isEmpty() || !lacking.isEmpty() ? Outcome.NOT_CARRIED : Outcome.CARRIED;
    }

    private static Sentence inWords(Outcome outcome, Meeting meeting, Quorum quorum, List<String> lacking) {
        return switch (outcome) {
            case CARRIED ->
                meeting.rule() == DecisionRule.EVERY_SEAT
                        ? Sentence.of("meeting.carriedByEverySeat")
                        : Sentence.of("meeting.carriedByAllPresent");
            case NOT_CARRIED ->
                meeting.rule() == DecisionRule.EVERY_SEAT
                        ? Sentence.of("meeting.lacksSeats", Series.and(lacking, Part::text))
                        : Sentence.of("meeting.lacksThosePresent", Series.and(lacking, Part::text));
            case WITHOUT_QUORUM ->
                Sentence.of(
                        "meeting.withoutQuorum",
                        Part.number(quorum.present()),
                        Part.number(quorum.seats()),
                        Part.number(quorum.needed()));
            case WITHOUT_NOTICE ->
                Sentence.of("meeting.withoutNotice", Part.day(meeting.noticeOn()), Part.day(meeting.heldOn()));
            case ADVICE -> Sentence.of("meeting.advice");
        };
    }
}
