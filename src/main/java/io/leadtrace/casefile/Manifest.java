package io.leadtrace.casefile;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.fingerprint.StoredLists;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.Reading;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that stands beside the cells of a file: {@link StoredLists}, with every secret in its words masked. */
final class Manifest {
    private static final JsonMapper JSON = new JsonMapper();

    private Manifest() {}

    static String write(StoredLists lists) {
        SourceFile source = lists.source();
        Reading reading = lists.reading();
        Map<String, String> metadata = new LinkedHashMap<>();
        reading.metadata().forEach((name, value) -> metadata.put(name, Covering.text(value)));
        return JSON.writeValueAsString(new StoredLists(
                new SourceFile(
                        Covering.text(source.path()),
                        source.sha256(),
                        source.size(),
                        source.modified(),
                        Covering.text(source.container())),
                new Reading(
                        reading.format(),
                        reading.encoding(),
                        reading.delimiter(),
                        metadata,
                        reading.problems().stream()
                                .map(problem -> new Problem(Covering.text(problem.where()), masked(problem.what())))
                                .toList()),
                lists.tables().stream()
                        .map(table -> new StoredLists.Table(
                                masked(table.head(), table.profile()),
                                masked(table.profile()),
                                table.rows(),
                                table.sortedBy()))
                        .toList()));
    }

    /** The head with its name and headers masked where they are personal data; most are words, and are evidence. */
    private static TableHead masked(TableHead head, Profile profile) {
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < head.headers().size(); column++) {
            String kind = column < profile.columns().size()
                    ? profile.columns().get(column).kind()
                    : "other";
            headers.add(Covering.header(head.headers().get(column), kind));
        }
        return new TableHead(
                head.index(),
                Covering.text(head.name()),
                head.hidden(),
                head.headerRow(),
                headers,
                head.hiddenColumns(),
                head.widths());
    }

    static StoredLists read(String json) {
        return JSON.readValue(json, StoredLists.class);
    }

    private static Profile masked(Profile profile) {
        return new Profile(profile.columns().stream()
                .map(column -> new ColumnProfile(
                        column.index(),
                        Covering.header(column.header(), column.kind()),
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
                        .map(argument -> argument instanceof Number ? argument : Covering.text(argument.toString()))
                        .map(Object.class::cast)
                        .toList());
    }
}
