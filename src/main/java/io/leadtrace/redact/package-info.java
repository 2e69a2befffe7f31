/** One file -> a copy of the same form with the personal data covered. */
package io.leadtrace.redact;
