/** Movies by their titles, as people remember and type them. */
package io.marquee.recommend.titles;
