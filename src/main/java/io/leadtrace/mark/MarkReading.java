package io.leadtrace.mark;

import io.leadtrace.source.Problem;
import java.util.List;

/**
 * Whose copy of an export a list was taken from.
 *
 * @param schema the schema of its JSON, {@value #SCHEMA}
 * @param leak the list
 * @param export the export
 * @param marks how many pairs of rows carry a mark
 * @param legible how many of them the list still has, both rows
 * @param recipients the recipients, the most agreeing first
 * @param sources the recipients whose copy it can be said to come from; empty if nothing is established
 * @param problems what could not be read
 */
public record MarkReading(
        String schema,
        String leak,
        String export,
        int marks,
        int legible,
        List<Recipient> recipients,
        List<String> sources,
        List<Problem> problems) {
    /** The schema of the JSON and its version. */
    public static final String SCHEMA = "leadtrace/mark-reading/1";

    public MarkReading {
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /**
     * A recipient.
     *
     * @param name the name as given
     * @param agreeing how many legible marks are as in this recipient's copy
     * @param log10Chance the chance that so many agree with the copy of any recipient who has nothing to do with the list,
     *     in powers of ten, counted for all recipients together
     */
    public record Recipient(String name, int agreeing, double log10Chance) {}
}
