package charteroak.ground.sentence;

import java.time.LocalDate;

/** What stands in a place of a sentence. */
public sealed interface Part permits Sentence, Reference, Series, Part.Day, Part.Number, Part.Text {

    /** A day, said in the form of the language. */
    static Part day(LocalDate day) {
        return new Day(day);
    }

    /** A number, by which a template can also choose between one and many. */
    static Part number(long number) {
        return new Number(number);
    }

    /** Words that are the same in every language: a code, a number of a section, or what somebody wrote. */
    static Part text(String text) {
        return new Text(text);
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements Part {}

    /** A whole number. */
    record Number(long number) implements Part {}

    /** Words that are not translated. */
    record Text(String text) implements Part {}
}
