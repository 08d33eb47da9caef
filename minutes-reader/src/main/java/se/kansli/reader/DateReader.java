package se.kansli.reader;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and times as they are printed in Swedish and Danish.
final class DateReader {

    /// @param date absent when the year is not printed, or when there is no such day
    /// @param impossible whether a year is printed and there is no such day
    record Found(
            String printed,
            int from,
            int to,
            int month,
            int day,
            @Nullable LocalDate date,
            boolean impossible) {

        /// The day, in this year when no year is printed.
        Optional<LocalDate> in(int year) {
            return date != null || impossible ? Optional.ofNullable(date) : DateReader.day(year, month, day);
        }
    }

    record Hours(String printed, LocalTime starts, @Nullable LocalTime ends) {}

    private static final int LONGEST = 20_000;
    private static final int MOST_DAYS_BETWEEN = 14;
    private static final Set<String> BETWEEN_DAYS =
            Set.of("", "och", "samt", "og", "den", "kl", "klockan", "till", "til");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?<!\\d)(?<first>[1-9]\\d?)(?:[:.]?[ea])?\\.? ?(?:[-–]|och|samt|og) ?(?:den )?$");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januari", 1),
            Map.entry("februari", 2),
            Map.entry("mars", 3),
            Map.entry("april", 4),
            Map.entry("maj", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("augusti", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("januar", 1),
            Map.entry("februar", 2),
            Map.entry("marts", 3),
            Map.entry("august", 8));
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("måndag", DayOfWeek.MONDAY),
            Map.entry("tisdag", DayOfWeek.TUESDAY),
            Map.entry("onsdag", DayOfWeek.WEDNESDAY),
            Map.entry("torsdag", DayOfWeek.THURSDAY),
            Map.entry("fredag", DayOfWeek.FRIDAY),
            Map.entry("lördag", DayOfWeek.SATURDAY),
            Map.entry("söndag", DayOfWeek.SUNDAY),
            Map.entry("mandag", DayOfWeek.MONDAY),
            Map.entry("tirsdag", DayOfWeek.TUESDAY),
            Map.entry("lørdag", DayOfWeek.SATURDAY),
            Map.entry("søndag", DayOfWeek.SUNDAY));
    private static final String MONTH =
            "(?<word>januari?|februari?|mars|marts|april|maj|juni|juli|augusti?|september|oktober|november|december)";
    private static final Pattern DATE = Pattern.compile(
            "(?:(?<![\\d/.-])(?:(?<iso>(?:19|20)\\d{2})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})"
                    + "|(?<dd>\\d{1,2})[-./](?<mm>\\d{1,2})[-./](?<yyyy>(?:19|20)\\d{2})"
                    + "|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})(?:(?:[ -](?<slashYear>(?:19|20)\\d{2}))|-(?<twoYear>\\d{2}))"
                    + ")|(?<![\\d/.]|\\d-\\d{1,2}-)(?<day>\\d{1,2})(?::?[ea]|\\.)? ?(?:den )?" + MONTH
                    + "(?:,? (?<year>(?:19|20)\\d{2}))?)(?![\\d\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HOURS = Pattern.compile(
            "(?:\\b(?<label>kl|klockan)\\.? ?)?(?<![\\d.,:-])(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?"
                    + "(?: ?(?:[-–—]|till|til) ?(?:kl\\.? ?)?(?<toHour>[01]?\\d|2[0-4])(?:[:.](?<toMinute>[0-5]\\d))?)?(?![\\d:%-]|[.,]\\d)",
            Pattern.CASE_INSENSITIVE);

    private DateReader() {}

    static List<Found> dates(String text) {
        List<Found> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        while (matcher.find()) {
            dates.add(found(matcher));
        }
        return dates;
    }

    /// The first day, and those that are printed together with it: `18-19 juni 2025`, `2025-06-18 och 2025-06-19`.
    static List<LocalDate> daysTogether(String text, List<Found> dates) {
        TreeSet<LocalDate> days = new TreeSet<>();
        int end = -1;
        for (Found found : dates) {
            LocalDate date = found.date();
            boolean next = date != null
                    && !days.isEmpty()
                    && date.isAfter(days.last())
                    && !date.isAfter(days.last().plusDays(MOST_DAYS_BETWEEN))
                    && isBetweenDays(text.substring(end, found.from()));
            if (date == null || !days.isEmpty() && !next) {
                break;
            }
            if (days.isEmpty()) {
                dayBefore(text.substring(Math.max(0, found.from() - 12), found.from()), date)
                        .ifPresent(days::add);
            }
            days.add(date);
            end = found.to();
        }
        return List.copyOf(days);
    }

    private static boolean isBetweenDays(String text) {
        return text.length() <= 60
                && Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .allMatch(word ->
                                BETWEEN_DAYS.contains(word) || weekdayOf(word).isPresent());
    }

    private static Optional<LocalDate> dayBefore(String text, LocalDate day) {
        Matcher before = DAY_BEFORE.matcher(text);
        return before.find() && number(before, "first") < day.getDayOfMonth()
                ? day(day.getYear(), day.getMonthValue(), number(before, "first"))
                : Optional.empty();
    }

    static boolean isOnlyADate(String text) {
        if (text.length() > 60) {
            return false;
        }
        List<Found> dates = dates(text);
        return dates.size() == 1
                && text.length() - (dates.getFirst().to() - dates.getFirst().from()) <= 1;
    }

    /// The first hours that are printed as such: after `kl`, or with minutes.
    static Optional<Hours> hours(String text) {
        String clipped = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        List<Found> dates = dates(clipped);
        Matcher matcher = HOURS.matcher(clipped);
        while (matcher.find()) {
            int at = matcher.start();
            boolean said = matcher.group("label") != null;
            boolean minutes = matcher.group("minute") != null;
            if ((said || minutes) && dates.stream().noneMatch(date -> date.from() <= at && at < date.to())) {
                return Optional.of(new Hours(
                        matcher.group().strip(),
                        time(matcher.group("hour"), matcher.group("minute")),
                        matcher.group("toHour") == null
                                ? null
                                : time(matcher.group("toHour"), matcher.group("toMinute"))));
            }
        }
        return Optional.empty();
    }

    static Optional<String> weekday(String text) {
        for (String word : text.substring(0, Math.min(text.length(), 400)).split("[ ,.(]+")) {
            if (weekdayOf(word).isPresent()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    static Optional<DayOfWeek> weekdayOf(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String bare = small.endsWith("en") ? small.substring(0, small.length() - 2) : small;
        return Optional.ofNullable(WEEKDAYS.get(bare));
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour) % 24, minute == null ? 0 : Integer.parseInt(minute));
    }

    private static Found found(Matcher matcher) {
        if (matcher.group("iso") != null) {
            return found(matcher, matcher.group("iso"), number(matcher, "isoMonth"), number(matcher, "isoDay"));
        }
        if (matcher.group("yyyy") != null) {
            return found(matcher, matcher.group("yyyy"), number(matcher, "mm"), number(matcher, "dd"));
        }
        if (matcher.group("slashDay") != null) {
            String two = matcher.group("twoYear");
            String year = two == null ? matcher.group("slashYear") : "20" + two;
            return found(matcher, year, number(matcher, "slashMonth"), number(matcher, "slashDay"));
        }
        int month = MONTHS.getOrDefault(matcher.group("word").toLowerCase(Locale.ROOT), 0);
        return found(matcher, matcher.group("year"), month, number(matcher, "day"));
    }

    private static Found found(Matcher matcher, @Nullable String year, int month, int day) {
        LocalDate date =
                year == null ? null : day(Integer.parseInt(year), month, day).orElse(null);
        boolean impossible =
                date == null && (year != null || day(2000, month, day).isEmpty());
        return new Found(matcher.group().strip(), matcher.start(), matcher.end(), month, day, date, impossible);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
