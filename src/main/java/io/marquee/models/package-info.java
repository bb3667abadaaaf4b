/** Trainers, and the immutable models that they make. */
package io.marquee.models;
