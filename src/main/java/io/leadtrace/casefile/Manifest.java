package io.leadtrace.casefile;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.fingerprint.StoredLists;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.table.Reading;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that stands beside the cells of a file: {@link StoredLists}, with every secret in its words masked. */
final class Manifest {
    private static final JsonMapper JSON = new JsonMapper();

    private Manifest() {}

    static String write(StoredLists lists) {
        Reading reading = lists.reading();
        return JSON.writeValueAsString(new StoredLists(
                lists.source(),
                new Reading(
                        reading.format(),
                        reading.encoding(),
                        reading.delimiter(),
                        reading.metadata(),
                        reading.problems().stream()
                                .map(problem -> new Problem(problem.where(), masked(problem.what())))
                                .toList()),
                lists.tables().stream()
                        .map(table -> new StoredLists.Table(table.head(), masked(table.profile()), table.rows()))
                        .toList()));
    }

    static StoredLists read(String json) {
        return JSON.readValue(json, StoredLists.class);
    }

    private static Profile masked(Profile profile) {
        return new Profile(profile.columns().stream()
                .map(column -> new ColumnProfile(
                        column.index(),
                        column.header(),
                        column.kind(),
                        column.confidence(),
                        column.reasons().stream().map(Manifest::masked).toList(),
                        column.runnersUp()))
                .toList());
    }

    /** The message with arguments that JSON keeps; a secret becomes the text of its mask. */
    private static Message masked(Message message) {
        return new Message(
                message.key(),
                message.arguments().stream()
                        .map(argument -> argument instanceof Number ? argument : argument.toString())
                        .map(Object.class::cast)
                        .toList());
    }
}
