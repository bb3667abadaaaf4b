/** What every route shares: the request and its parameters, answers as JSON, and problem documents for errors. */
package io.marquee.api.http;
