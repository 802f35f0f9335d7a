package charteroak.ground.calendar;

import charteroak.ground.calendar.HolidayProblem.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of state holidays, read line by line: those that can be read, and what is wrong with the others.
 *
 * @param rows the holidays, in the order of the lines
 */
record HolidayFile(List<KeptHoliday> rows, List<HolidayProblem> problems) {

    static final String HEADING = "year,name,date,source";

    private static final int CELLS = 4;

    static HolidayFile read(String file, String text) {
        HolidayFile read = new HolidayFile(new ArrayList<>(), new ArrayList<>());
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            read.problems.add(new HolidayProblem(file, 1, Fault.HEADING, "the columns are " + HEADING));
            return read;
        }
        for (int at = 1; at < lines.size(); at++) {
            read.add(file, at + 1, lines.get(at));
        }
        return read;
    }

    private void add(String file, int line, String text) {
        String[] cells = text.split(",", -1);
        if (cells.length != CELLS) {
            wrong(file, line, Fault.CELLS, "there are %d cells, not %d".formatted(cells.length, CELLS));
        } else if (!cells[0].matches("[12]\\d{3}")) {
            wrong(file, line, Fault.NO_YEAR, "'%s' is no year".formatted(cells[0]));
        } else if (cells[1].isBlank() || cells[3].isBlank()) {
            wrong(file, line, Fault.NOTHING_WRITTEN, "a holiday has a name and a source");
        } else {
            try {
                LocalDate day = LocalDate.parse(cells[2]);
                rows.add(new KeptHoliday(file, line, Integer.parseInt(cells[0]), cells[1], day, cells[3]));
            } catch (DateTimeParseException noDay) {
                wrong(file, line, Fault.NO_DATE, "'%s' is no date such as 2026-12-25".formatted(cells[2]));
            }
        }
    }

    private void wrong(String file, int line, Fault fault, String inWords) {
        problems.add(new HolidayProblem(file, line, fault, inWords));
    }
}
