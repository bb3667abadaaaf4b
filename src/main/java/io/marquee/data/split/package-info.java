/** How ratings are parted into those to learn from and those to be judged by. */
package io.marquee.data.split;
