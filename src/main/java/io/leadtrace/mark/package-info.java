/** One export -> copies that can be told apart, and a leak -> whose copy it was. */
package io.leadtrace.mark;
