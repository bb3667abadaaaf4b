/** Models that predict a rating from those of similar movies or similar users. */
package io.marquee.models.neighbours;
