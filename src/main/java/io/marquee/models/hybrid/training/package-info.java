/** Training of the hybrid: what other models say of a rating must come from models that have not seen it. */
package io.marquee.models.hybrid.training;
