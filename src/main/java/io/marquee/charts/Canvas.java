package io.marquee.charts;

import java.awt.Color;

/** What simple charts are drawn on. Coordinates are in points, from the top left corner. */
public interface Canvas {
    /** Where a text stands, seen from its point; in height it is centred on it. */
    enum Anchor {
        /** It begins at the point. */
        START,
        /** It is centred on the point. */
        MIDDLE,
        /** It ends at the point. */
        END
    }

    /** Draws a straight line. */
    void line(double x1, double y1, double x2, double y2, double width, Color colour);

    /** Draws a filled circle. */
    void dot(double x, double y, double radius, Color colour);

    /** Writes a line of text. */
    void text(String text, double x, double y, Anchor anchor, int size, Color colour);
}
