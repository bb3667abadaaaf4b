package io.marquee.recommend.titles;

/**
 * How many slips of the hand lie between a text and others: letters left out, added, mistaken or swapped with the next one. The
 * restricted Damerau–Levenshtein distance, Damerau (1964), <a
 * href="https://doi.org/10.1145/363958.363994">doi:10.1145/363958.363994</a>. For one thread.
 */
final class Typo {
    private static final int LETTERS = 26;

    private final String text;
    private final long traits;
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

    /** Its length, and below it a bit for each letter that occurs: one slip changes two bits at most. */
    static long traits(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = text.charAt(i) - 'a';
            letters |= 1
                    << (letter >= 0 && letter < LETTERS ? letter : LETTERS + text.charAt(i) % (Integer.SIZE - LETTERS));
        }
        return (long) text.length() << Integer.SIZE | Integer.toUnsignedLong(letters);
    }

    /** Whether a text with these traits may be near; most that are not are told by them. */
    boolean mayBe(long otherTraits) {
        return Math.abs((int) (otherTraits >>> Integer.SIZE) - text.length()) <= most
                && Integer.bitCount((int) (traits ^ otherTraits)) <= 2 * most;
    }

    /** The number of slips to another text; more than the most for any that is farther. */
    int slips(String other) {
        return mayBe(traits(other)) ? distance(other) : most + 1;
    }

    /** The same for a text that may be near. */
    int distance(String other) {
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
        return Math.min(last[text.length()], most + 1);
    }

    /** Fills one row of the table as far as it can matter, around the diagonal, and gives the least number in it. */
    private int fill(String other, int row) {
        int from = Math.max(1, row - most);
        int to = Math.min(text.length(), row + most);
        char letter = other.charAt(row - 1);
        now[from - 1] = from == 1 ? row : most + 1;
        int least = now[from - 1];
        for (int i = from; i <= to; i++) {
            int replaced = last[i - 1] + (text.charAt(i - 1) == letter ? 0 : 1);
            int added = i == row + most ? most + 1 : last[i] + 1;
            int slips = Math.min(replaced, Math.min(added, now[i - 1] + 1));
            if (i > 1 && row > 1 && text.charAt(i - 2) == letter && text.charAt(i - 1) == other.charAt(row - 2)) {
                slips = Math.min(slips, before[i - 2] + 1);
            }
            now[i] = slips;
            least = Math.min(least, slips);
        }
        return least;
    }
}
