package io.marquee.web.browser;

/** The two sizes that every view is tried at, in CSS pixels. */
public enum Screen {
    /** A window on a desk, with a mouse. */
    DESKTOP(1280, 900, false),
    /** A phone held upright, with a finger. */
    PHONE(390, 844, true);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    /** How wide the page is. */
    public int width() {
        return width;
    }

    /** How much of the page is seen at once. */
    public int height() {
        return height;
    }

    boolean touch() {
        return touch;
    }
}
