package io.marquee.recommend.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {
    @ParameterizedTest
    @CsvSource({
        "matrix, matrix, 0",
        "matrix, matrx, 1",
        "matrix, mattrix, 1",
        "matrix, natrix, 1",
        "matrix, amtrix, 1",
        "matrix, matirx, 1",
        "matrix, matr, 2",
        "matrix, xirtam, 3",
        "redemption, redemtoin, 2",
        "ab, ba, 1",
        "ca, abc, 3",
        "'', ab, 2",
        "alien, godfather, 3"
    })
    void countsSlipsUpToTheMost(String text, String other, int slips) {
        assertThat(new Typo(text, 2).slips(other)).isEqualTo(slips);
        assertThat(new Typo(other, 2).slips(text)).isEqualTo(slips);
    }

    @Test
    void isWhatTheWholeTableGives() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 5_000; i++) {
            String one = word(random);
            String other = word(random);
            for (int most = 1; most <= 3; most++) {
                assertThat(new Typo(one, most).slips(other))
                        .as("%s %s", one, other)
                        .isEqualTo(Math.min(most + 1, plain(one, other)));
            }
        }
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(7);
        for (int i = 0; i < length; i++) {
            word.append("abc1".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    /** The definition. */
    private static int plain(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
