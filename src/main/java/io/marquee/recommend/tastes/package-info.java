/** Who and what is alike, told by the ratings alone. */
package io.marquee.recommend.tastes;
