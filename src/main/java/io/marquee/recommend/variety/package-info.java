/** How alike and how well known movies are, and what lists make of it. */
package io.marquee.recommend.variety;
