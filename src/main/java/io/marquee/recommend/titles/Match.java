package io.marquee.recommend.titles;

import java.util.Locale;

/** How a title answers to what was typed, the best first. */
public enum Match {
    /** It is the title. */
    EXACT,
    /** The title begins with it. */
    BEGINNING,
    /** All its words are in the title, or begin words there. */
    WORDS,
    /** It is the title but for a slip or two. */
    MISTYPED,
    /** All its words are in the title, some but for a slip or two. */
    MISTYPED_WORDS,
    /** Most of its words are in the title. */
    PARTLY;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
