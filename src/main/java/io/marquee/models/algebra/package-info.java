/** The little linear algebra that the models need. */
package io.marquee.models.algebra;
