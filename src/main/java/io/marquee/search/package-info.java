/** Looks for better settings of a model, on splits of the training part alone. */
package io.marquee.search;
