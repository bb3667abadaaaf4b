/** From a ratings set to a published version: the plan, the stages, and what lets a stage be skipped. */
package io.marquee.pipeline;
