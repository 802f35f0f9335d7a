package charteroak.agreements.meeting;

import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;

/**
 * Whether enough of a board is there to decide.
 *
 * @param seats the seats that are held on the day
 * @param present those of them that are there, in person or by letter
 */
record Quorum(int seats, int present) {

    /** Two thirds of the seats that are held, rounded up, since fewer than two thirds is not two thirds. */
    int needed() {
        return Math.ceilDiv(2 * seats, 3);
    }

    /** A board on which no seat is held decides nothing. */
    boolean reached() {
        return seats > 0 && present >= needed();
    }

    Sentence inWords() {
        if (seats == 0) {
            return Sentence.of("meeting.quorumOfNoSeats");
        }
        return reached()
                ? Sentence.of("meeting.quorumReached", Part.number(present), Part.number(seats), Part.number(needed()))
                : Sentence.of("meeting.quorumMissed", Part.number(present), Part.number(seats), Part.number(needed()));
    }
}
