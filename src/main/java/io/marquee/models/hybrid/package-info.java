/** Boosted trees over features and what other models say: the model that Marquee serves unless told otherwise. */
package io.marquee.models.hybrid;
