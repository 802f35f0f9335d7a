package charteroak.agreements.stage;

import charteroak.ground.calendar.Due;
import charteroak.ground.calendar.TimeLimit;
import java.time.LocalDate;

/**
 * By when a project is meant to leave its stage. It begins on the day on which the project came there, anew after a suspension.
 *
 * @param limit how long projects are meant to stand there
 */
public record StageClock(TimeLimit limit, Due due) {

    public LocalDate day() {
        return due.day();
    }

    boolean isOver(LocalDate today) {
        return due.isOver(today);
    }
}
