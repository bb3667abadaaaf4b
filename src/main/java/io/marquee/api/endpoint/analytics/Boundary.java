package io.marquee.api.endpoint.analytics;

import io.marquee.api.http.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Where a range of time begins or ends: a UTC time, or the start of a date where the clocks show it. */
interface Boundary {
    int FIRST_YEAR = 1970;
    int LAST_YEAR = 9999;

    /** The boundary in seconds since 1970-01-01T00:00Z. */
    long second(ZoneId zone);

    /** A time such as 2018-10-28T20:15:00Z or a date such as 2018-10-28, from 1970 to 9999; empty for any other text. */
    static Optional<Boundary> parse(String text) {
        return Parameters.instant(text)
                .<Boundary>map(instant -> zone -> instant.getEpochSecond())
                .or(() -> date(text).map(date -> zone -> date.atStartOfDay(zone).toEpochSecond()));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
