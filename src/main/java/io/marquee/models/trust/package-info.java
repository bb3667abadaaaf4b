/** How far a predicted number of stars is to be trusted. */
package io.marquee.models.trust;
