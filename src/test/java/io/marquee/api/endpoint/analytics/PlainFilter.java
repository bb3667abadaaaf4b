package io.marquee.api.endpoint.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The common parameters, and which ratings they mean; an empty text leaves a parameter out. */
record PlainFilter(String from, String to, String zone, String cluster, String genre) {
    /** Zones with and without summer time, with half and quarter hours, and with a summer time of half an hour. */
    static List<PlainFilter> several() {
        return List.of(
                new PlainFilter("", "", "UTC", "", ""),
                new PlainFilter("2000-10-29", "2001-03-26", "Europe/Berlin", "", ""),
                new PlainFilter("", "", "Asia/Kolkata", "1", ""),
                new PlainFilter("2005-03-27T01:30:00Z", "", "America/St_Johns", "", "Comedy"),
                new PlainFilter("", "2016-11-06", "America/New_York", "2", "Sci-Fi"),
                new PlainFilter("2000-01-01", "2017-05-03T12:34:56Z", "Australia/Lord_Howe", "0", "Drama"),
                new PlainFilter("2018-09-01", "2018-10-01", "Asia/Kathmandu", "", ""));
    }

    ZoneId clocks() {
        return ZoneId.of(zone);
    }

    String query() {
        return "from=" + from + "&to=" + to + "&tz=" + zone + "&cluster=" + cluster + "&genre=" + genre;
    }

    /** The ratings that are meant. */
    Predicate<PlainRating> holds() {
        Predicate<Instant> time = holdsTime();
        return rating -> time.test(rating.at())
                && holdsUser(rating)
                && (genre.isEmpty() || rating.genres().contains(genre));
    }

    boolean holdsUser(PlainRating rating) {
        return cluster.isEmpty() || Integer.parseInt(cluster) == rating.cluster();
    }

    Predicate<Instant> holdsTime() {
        Instant first = moment(from).orElse(Instant.MIN);
        Instant end = moment(to).orElse(Instant.MAX);
        return at -> !at.isBefore(first) && at.isBefore(end);
    }

    Optional<Instant> moment(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                text.contains("T")
                        ? Instant.parse(text)
                        : LocalDate.parse(text).atStartOfDay(clocks()).toInstant());
    }
}
