/** One value -> the lists that hold it, under which spellings, and what they hold beside it. */
package io.leadtrace.find;
