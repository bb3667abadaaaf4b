/** Runs of the pipeline, and the reports that they leave. */
package io.marquee.api.endpoint.runs;
