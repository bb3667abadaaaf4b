/** What can be asked of a list: how long, by which order, which movies, and how varied. */
package io.marquee.recommend.query;
