package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serv                                      | did you mean: marquee serve",
                "serve --prot 80                           | '--prot'",
                "serve --port 65536                        | --port",
                "serve --port many                         | --port",
                "up --port -1                              | --port",
                "recommend                                 | USER",
                "recommend somebody                        | USER",
                "recommend 1 --top 0                       | --top",
                "recommend 1 --top 101                     | --top",
                "recommend 1 --at yesterday                | --at",
                "recommend 1 --at 1969-12-31T23:59:59Z     | --at",
                "evaluate --seeds 0                        | --seeds",
                "evaluate --seeds few                      | --seeds",
                "evaluate --protocol toss:1                | --protocol",
                "evaluate --protocol random:1.5            | --protocol",
                "evaluate --protocol whole-data-means:2    | --protocol",
                "evaluate --model oracle                   | --model",
                "evaluate --model global-mean,oracle       | --model",
                "evaluate --chart board.pdf                | --chart",
                "predict --pairs a.csv --out b.csv --model global-mean,movie-mean | --model",
                "study-clusters --k 12..2                  | --k",
                "study-clusters --k few                    | --k",
                "study-clusters --k 0                      | --k",
                "study-clusters --model all                | --model",
                "predict --out b.csv                       | --pairs",
                "predict --pairs a.csv                     | --out",
                "features                                  | --out",
                "generate --ratings 9 --users 10 --movies 5 x  | --ratings",
                "generate --ratings 51 --users 10 --movies 5 x | --ratings",
                "generate --users 10 --movies 5 x          | --ratings",
                "data                                      | subcommand",
                "data verify                               | PATH"
            })
    void wrongUsageIsToldByNameWithWhereToReadOn(String line, String named) {
        Ran ran = Ran.marquee((Object[]) line.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).containsIgnoringCase(named).contains("--help` tells what may be given.");
        assertThat(ran.err().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"http", "70000"})
    void aWrongPortOfThePlatformIsWrongUsageToo(String port) {
        Ran ran = Ran.marquee(Map.of("PORT", port), "serve");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("PORT in the environment").contains(port);
    }

    @Test
    void modelsThatAreNotKnownAreToldWithThoseThatAre() {
        assertThat(Ran.marquee("evaluate", "--model", "oracle").err())
                .contains("\"oracle\"")
                .contains("boosted")
                .contains("user-movie-bias");
    }
}
