/** The forms that an answer may have, which of them a caller takes, and tables as comma-separated values. */
package io.marquee.api.http.form;
