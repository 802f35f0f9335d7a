package charteroak.ground.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The state holidays of the list that comes with this program, and of the files that a program adds to it. */
record HolidayList(List<KeptHoliday> holidays) {

    static final String OWN_FILE = "calendar/state-holidays.csv";

    /** The list that comes with this program. */
    static HolidayList own() {
        return of(List.of(ownFile()));
    }

    /** That list with what the csv files of a folder add. */
    static HolidayList withFolder(Path folder) throws IOException {
        List<HolidayFile> files = new ArrayList<>(List.of(ownFile()));
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                files.add(HolidayFile.read(file.toString(), Files.readString(file)));
            }
        }
        return of(files);
    }

    static HolidayList of(List<HolidayFile> files) {
        List<HolidayProblem> problems = new ArrayList<>();
        files.forEach(file -> problems.addAll(file.problems()));
        problems.addAll(HolidayCheck.problems(files));
        if (!problems.isEmpty()) {
            throw new HolidaysRefused(problems);
        }
        return new HolidayList(
                files.stream().flatMap(file -> file.rows().stream()).toList());
    }

    private static HolidayFile ownFile() {
        try (InputStream file = HolidayList.class.getClassLoader().getResourceAsStream(OWN_FILE)) {
            byte[] text = Objects.requireNonNull(file, OWN_FILE).readAllBytes();
            return HolidayFile.read(OWN_FILE, new String(text, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
