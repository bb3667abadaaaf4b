/** Extraction of whole tables of features with Tablesaw, for training and for analysts. Not for the serving side. */
package io.marquee.features.extract;
