package charteroak.ground.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Calendars on which days were appointed as holidays for one year. */
public final class AppointedDays {

    private AppointedDays() {}

    /** The program's own calendar and one day more. */
    public static StateCalendar on(LocalDate day) {
        List<KeptHoliday> holidays = new ArrayList<>(HolidayList.own().holidays());
        holidays.add(new KeptHoliday("appointed.csv", 2, day.getYear(), "Day of mourning", day, "the Governor"));
        return new StateCalendar(new HolidayList(holidays), ZoneId.of("America/New_York"));
    }
}
