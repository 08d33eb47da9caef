package se.kansli.kernel.calendar;

import java.time.LocalDate;

/// Easter of the western church: the Sunday after the full moon of the tables on or after 21 March.
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moonLag = (8 * century + 13) / 25;
        int epact = (century - century / 4 - moonLag + 19 * golden + 15) % 30;
        int fullMoon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(fullMoon - weekday);
    }
}
