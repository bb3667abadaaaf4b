/** Where users lie in a plane, those of like taste near each other. */
package io.marquee.recommend.map;
