package io.leadtrace.trace;

import io.leadtrace.evidence.Evidence;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import java.util.List;

/**
 * Which lists a leaked one was taken from, how sure that is, and why.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param leak the leaked list
 * @param verdict {@value #ONE_SOURCE}, {@value #SEVERAL_SOURCES} or {@value #NOT_ESTABLISHED}
 * @param sources the paths of the candidates that are concluded to be sources, the largest share first; empty when
 *     nothing is established
 * @param candidates all candidates, best first
 * @param unexplained the rows no source explains
 * @param propositions what the likelihood ratios weigh against each other: the leak was taken from the named list, or
 *     from one that is not at hand
 * @param settle what would settle what is open; empty if nothing is
 * @param problems what could not be read
 */
public record Attribution(
        String schema,
        Leak leak,
        String verdict,
        List<String> sources,
        List<Candidate> candidates,
        Unexplained unexplained,
        List<Message> propositions,
        List<Message> settle,
        List<Problem> problems) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/trace/1";

    /** The verdict that all rows with a known origin come from one candidate. */
    public static final String ONE_SOURCE = "one-source";

    /** The verdict that rows or columns of several candidates were put together. */
    public static final String SEVERAL_SOURCES = "several-sources";

    /** The verdict that no candidate is shown to be a source. */
    public static final String NOT_ESTABLISHED = "not-established";

    public Attribution {
        sources = List.copyOf(sources);
        candidates = List.copyOf(candidates);
        propositions = List.copyOf(propositions);
        settle = List.copyOf(settle);
        problems = List.copyOf(problems);
    }

    /**
     * The leaked list.
     *
     * @param path its file; the first one where it has several
     * @param sha256 the SHA-256 of that file
     * @param tables how many tables it has
     * @param rows how many data rows
     * @param columns its columns, those of the same header and kind in several tables counting as one
     */
    public record Leak(String path, String sha256, int tables, long rows, List<LeakColumn> columns) {
        public Leak {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of the leak.
     *
     * @param index its place among the leak's columns, from 0
     * @param header its header; empty without one
     * @param kind the name of its kind
     * @param suppliedBy the paths of the sources it came from; empty where none can have supplied it
     */
    public record LeakColumn(int index, String header, String kind, List<String> suppliedBy) {
        public LeakColumn {
            suppliedBy = List.copyOf(suppliedBy);
        }
    }

    /**
     * A list the leak may have come from.
     *
     * @param path its file; all tables of a file are one candidate
     * @param rows how many data rows it has
     * @param probability that it is a source, 0 to 1, calibrated
     * @param share which part of the leak's rows it supplied if it is one, 0 to 1
     * @param log10LikelihoodRatio all evidence together, in powers of ten, as far as calibration allows
     * @param support what that is called on the verbal scale of ENFSI (2015)
     * @param rowsLinked how many rows of the leak are people it holds
     * @param evidence what speaks for it, the weightiest first
     * @param against what speaks against it, the weightiest first
     * @param columns for each column of the leak, whether this candidate can have supplied it
     */
    public record Candidate(
            String path,
            long rows,
            double probability,
            double share,
            double log10LikelihoodRatio,
            Message support,
            long rowsLinked,
            List<Evidence> evidence,
            List<Evidence> against,
            List<SuppliedColumn> columns) {
        public Candidate {
            evidence = List.copyOf(evidence);
            against = List.copyOf(against);
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of the leak, held against a candidate.
     *
     * @param index the column's place among the leak's columns, from 0
     * @param header its header in the leak
     * @param from the header of the candidate's column it corresponds to; null if there is none
     * @param compared how many linked rows have a value in both
     * @param agreement in which part of those the values agree, 0 to 1
     * @param supply {@code can}, {@code cannot} (no such column, or other values) or {@code open} (too few rows)
     */
    public record SuppliedColumn(
            int index, String header, String from, long compared, double agreement, String supply) {}

    /**
     * What no source explains.
     *
     * @param rows how many rows of the leak
     * @param share which part of its rows, 0 to 1
     */
    public record Unexplained(long rows, double share) {}
}
