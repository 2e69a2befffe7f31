/**
 * An inverted index of digests: sorted files that tell where a digest stands without anything else being read.
 *
 * <p>Start at {@link io.leadtrace.index.PostingFile}, which is looked up in; {@link io.leadtrace.index.PostingSorter} and
 * {@link io.leadtrace.index.PostingMerge} write such files. What is indexed, and which files there are, is decided above:
 * the room knows digests and places and nothing of what they are digests of.
 */
package io.leadtrace.index;
