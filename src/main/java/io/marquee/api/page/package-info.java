/** The web page: its files, as they come with the program. What is in them is in {@code resources/web}. */
package io.marquee.api.page;
