package charteroak.ground.calendar;

import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;

/** How long somebody has for something: days of the calendar, working days or hours, one or more. */
public sealed interface TimeLimit {

    /** The limit as a phrase, such as "five working days". */
    Sentence inWords();

    /** Days of the calendar, whether the state works on them or not. */
    record CalendarDays(int days) implements TimeLimit {

        public CalendarDays {
            mustBePositive(days);
        }

        @Override
        public Sentence inWords() {
            return Sentence.of("calendar.calendarDays", Part.number(days));
        }
    }

    /** Days that are neither Saturday, Sunday nor a state holiday. */
    record WorkingDays(int days) implements TimeLimit {

        public WorkingDays {
            mustBePositive(days);
        }

        @Override
        public Sentence inWords() {
            return Sentence.of("calendar.workingDays", Part.number(days));
        }
    }

    /** Elapsed hours, which neither a holiday nor a change of the clocks makes longer. */
    record ElapsedHours(int hours) implements TimeLimit {

        public ElapsedHours {
            mustBePositive(hours);
        }

        @Override
        public Sentence inWords() {
            return Sentence.of("calendar.elapsedHours", Part.number(hours));
        }
    }

    private static void mustBePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A time limit is at least 1, not " + number);
        }
    }
}
