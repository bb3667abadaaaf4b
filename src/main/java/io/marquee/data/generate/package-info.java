/** Makes ratings sets with the shape of the real ones, for when there is none at hand and for sizes that none has. */
package io.marquee.data.generate;
