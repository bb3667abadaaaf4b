/** The shelves of a person's home page: lists of few movies, each with a reason to look at it, and no movie on two of them. */
package io.marquee.recommend.shelves;
