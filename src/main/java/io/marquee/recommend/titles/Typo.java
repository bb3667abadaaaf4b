package io.marquee.recommend.titles;

/**
 * How many slips of the hand lie between a text and others: letters left out, added, mistaken or swapped with the next one. The
 * restricted Damerau–Levenshtein distance, Damerau (1964), <a
 * href="https://doi.org/10.1145/363958.363994">doi:10.1145/363958.363994</a>. For one thread.
 */
final class Typo {
    private static final int LETTERS = 26;

    private final String text;
    private final int traits;
    private final int most;
    private int[] before;
    private int[] last;
    private int[] now;

    /**
     * Compares with a text.
     *
     * @param most how many slips are looked for
     */
    Typo(String text, int most) {
        this.text = text;
        this.traits = traits(text);
        this.most = most;
        this.before = new int[text.length() + 1];
        this.last = new int[text.length() + 1];
        this.now = new int[text.length() + 1];
    }

    /** A bit for each letter that occurs: one slip changes two bits at most. */
    static int traits(String text) {
        int traits = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = text.charAt(i) - 'a';
            traits |= 1
                    << (letter >= 0 && letter < LETTERS ? letter : LETTERS + text.charAt(i) % (Integer.SIZE - LETTERS));
        }
        return traits;
    }

    /**
     * The number of slips to another text; more than the most for any that is farther.
     *
     * @param otherTraits of that text
     */
    int slips(String other, int otherTraits) {
        if (Math.abs(other.length() - text.length()) > most || Integer.bitCount(traits ^ otherTraits) > 2 * most) {
            return most + 1;
        }
        return distance(other);
    }

    private int distance(String other) {
        for (int i = 0; i < last.length; i++) {
            last[i] = i;
        }
        for (int row = 1; row <= other.length(); row++) {
            if (fill(other, row) > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[text.length()];
    }

    /** Fills one row of the table, and gives the least number in it. */
    private int fill(String other, int row) {
        char letter = other.charAt(row - 1);
        now[0] = row;
        int least = row;
        for (int i = 1; i <= text.length(); i++) {
            int replaced = last[i - 1] + (text.charAt(i - 1) == letter ? 0 : 1);
            int slips = Math.min(replaced, 1 + Math.min(last[i], now[i - 1]));
            if (i > 1 && row > 1 && text.charAt(i - 2) == letter && text.charAt(i - 1) == other.charAt(row - 2)) {
                slips = Math.min(slips, before[i - 2] + 1);
            }
            now[i] = slips;
            least = Math.min(least, slips);
        }
        return least;
    }
}
