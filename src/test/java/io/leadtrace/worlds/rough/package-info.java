/** Worlds made another way, to be less kind than the first: other words, other habits, other slips, other files. */
package io.leadtrace.worlds.rough;
