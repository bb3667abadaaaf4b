/** Models that give users and movies a few numbers each, factors, and multiply them. */
package io.marquee.models.factors;
