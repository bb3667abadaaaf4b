/** Figures and pictures of the page, in the real browser that its tests use. */
package io.marquee.benchmark.page;
