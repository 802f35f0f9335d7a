package charteroak.ground.calendar;

/** What is wrong with a line of a file of state holidays. */
record HolidayProblem(String file, int line, Fault fault, String inWords) {

    /** A way in which a list of holidays can be wrong. */
    enum Fault {
        HEADING,
        CELLS,
        NO_YEAR,
        NO_DATE,
        NOTHING_WRITTEN,
        NOT_THAT_DAY,
        NO_HOLIDAY_THEN,
        AMONG_ANOTHER_YEAR,
        TWICE,
        MISSING_HOLIDAY,
        MISSING_YEAR
    }

    static HolidayProblem at(KeptHoliday holiday, Fault fault, String inWords) {
        return new HolidayProblem(holiday.file(), holiday.line(), fault, inWords);
    }

    @Override
    public String toString() {
        return "%s, line %d: %s.".formatted(file, line, inWords);
    }
}
