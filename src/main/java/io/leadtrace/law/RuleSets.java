package io.leadtrace.law;

import io.leadtrace.language.Message;
import io.leadtrace.pii.PiiKinds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The rule sets leadtrace has, and those of a user's own. A new one is one data file and one line here. */
public final class RuleSets {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MOST_BYTES = 1 << 20;

    /** Every rule set, the usual one first. */
    public static final List<RuleSet> ALL = List.of(own("cn-2017-10"));

    private RuleSets() {}

    /** The rule set that is used unless another is asked for. */
    public static RuleSet usual() {
        return ALL.get(0);
    }

    /**
     * A rule set by its name, or from a JSON file of the same form as those of this room.
     *
     * @throws WrongRules if there is none of that name, or the file holds something else
     */
    public static RuleSet of(String nameOrFile) throws WrongRules {
        for (RuleSet rules : ALL) {
            if (rules.name().equals(nameOrFile)) {
                return rules;
            }
        }
        try {
            Path file = Path.of(nameOrFile);
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw unknown(nameOrFile);
            }
            return checked(nameOrFile, JSON.readValue(Files.readAllBytes(file), RuleSet.class));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new WrongRules(Message.of("law.not-rules", nameOrFile, Math.max(1, line)));
        } catch (IOException | InvalidPathException e) {
            throw unknown(nameOrFile);
        } catch (NullPointerException e) {
            throw new WrongRules(Message.of("law.part-missing", nameOrFile));
        }
    }

    private static WrongRules unknown(String name) {
        return new WrongRules(
                Message.of("law.unknown", name, ALL.stream().map(RuleSet::name).collect(Collectors.joining(", "))));
    }

    private static RuleSet checked(String file, RuleSet rules) throws WrongRules {
        if (rules.name() == null
                || rules.date() == null
                || rules.source() == null
                || rules.tiers().isEmpty()
                || rules.readings().isEmpty()) {
            throw new WrongRules(Message.of("law.part-missing", file));
        }
        int last = rules.tiers().get(rules.tiers().size() - 1).serious();
        for (RuleSet.Tier tier : rules.tiers()) {
            if (tier.name() == null || tier.serious() < 1 || last % tier.serious() != 0) {
                throw new WrongRules(Message.of("law.wrong-tier", file, String.valueOf(tier.name()), tier.serious()));
            }
        }
        if (rules.especially() < 1) {
            throw new WrongRules(Message.of("law.part-missing", file));
        }
        List<String> tiers = rules.tiers().stream().map(RuleSet.Tier::name).toList();
        for (Map.Entry<String, List<String>> kind : rules.kinds().entrySet()) {
            if (!isKind(kind.getKey())
                    || kind.getValue().size() != rules.readings().size()
                    || !tiers.containsAll(kind.getValue())) {
                throw new WrongRules(Message.of("law.wrong-kind", file, kind.getKey()));
            }
        }
        for (String kind : rules.sensitive()) {
            if (!isKind(kind)) {
                throw new WrongRules(Message.of("law.wrong-kind", file, kind));
            }
        }
        return rules;
    }

    private static boolean isKind(String name) {
        return PiiKinds.named(name).name().equals(name);
    }

    private static RuleSet own(String name) {
        try (InputStream in = RuleSets.class.getResourceAsStream(name + ".json")) {
            return JSON.readValue(in, RuleSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
