/** Which movies are wanted, by genre and year. */
package io.marquee.recommend.filter;
