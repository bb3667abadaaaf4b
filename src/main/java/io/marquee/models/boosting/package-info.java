/** Gradient boosted trees over features: how they are walked. How they are grown is in {@code training}. */
package io.marquee.models.boosting;
