/** Lists for people who watch together. */
package io.marquee.recommend.group;
