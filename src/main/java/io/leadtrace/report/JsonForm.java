package io.leadtrace.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.leadtrace.detect.Scan;
import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import io.leadtrace.source.SecretText;
import io.leadtrace.source.SourceFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON for other programs: the result's records as they are, messages as English sentences, personal data covered.
 * Names of components are names of fields, in the order of the record.
 */
final class JsonForm implements ReportForm {
    /** Fields that hold words of the file's author. */
    private static final Set<String> LABELS = Set.of("header", "name", "from");

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Object result, Display display, OutputStream out) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .defaultPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withSeparators(Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER)))
                .addModule(new SimpleModule()
                        .addSerializer(Message.class, new Saying(display))
                        .addSerializer(SecretText.class, new Covering(display))
                        .setSerializerModifier(new Labelling(display)))
                .build();
        Object whole = Report.result(result);
        if (result instanceof Report report && !(whole instanceof Scan)) {
            whole = new Filed(whole, report.files());
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        mapper.writerWithDefaultPrettyPrinter().writeValue(new UprightWriter(writer), whole);
        writer.write('\n');
        writer.flush();
    }

    /** A result and, after its own fields, the files it rests on. */
    private record Filed(@JsonUnwrapped Object result, List<SourceFile> exhibits) {}

    /** JSON that means the same, with what turns the direction of writing on a screen written as numbers. */
    static String upright(String json) throws IOException {
        StringWriter upright = new StringWriter(json.length());
        new UprightWriter(upright).write(json);
        return upright.toString();
    }

    private static final class Saying extends StdSerializer<Message> {
        private final Display display;

        Saying(Display display) {
            super(Message.class);
            this.display = display;
        }

        @Override
        public void serialize(Message message, JsonGenerator json, SerializationContext context) {
            json.writeString(display.say(message, Language.EN));
        }
    }

    private static final class Covering extends StdSerializer<SecretText> {
        private final Display display;

        Covering(Display display) {
            super(SecretText.class);
            this.display = display;
        }

        @Override
        public void serialize(SecretText secret, JsonGenerator json, SerializationContext context) {
            json.writeString(display.reveal() ? secret.reveal() : secret.toString());
        }
    }

    /** Covers personal data in the words of a file's author: headers, sheet names, document properties. */
    private static final class Labelling extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;
        private final transient Display display;

        Labelling(Display display) {
            this.display = display;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            BeanPropertyWriter kind = properties.stream()
                    .filter(property -> property.getName().equals("kind"))
                    .findFirst()
                    .orElse(null);
            properties.replaceAll(property -> {
                if (LABELS.contains(property.getName()) && property.getType().hasRawClass(String.class)) {
                    return new Label(property, kind, display);
                }
                if (property.getName().equals("metadata") && property.getType().isMapLikeType()) {
                    property.assignSerializer(new Metadata(display));
                }
                return property;
            });
            return properties;
        }
    }

    private static final class Label extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;
        private final BeanPropertyWriter kind;
        private final transient Display display;

        Label(BeanPropertyWriter label, BeanPropertyWriter kind, Display display) {
            super(label);
            this.kind = kind;
            this.display = display;
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context)
                throws Exception {
            String text = (String) get(bean);
            Object own = kind == null ? "" : kind.get(bean);
            json.writeName(getName());
            if (text == null) {
                json.writeNull();
            } else {
                json.writeString(display.header(text, own == null ? "" : own.toString()));
            }
        }
    }

    private static final class Metadata extends ValueSerializer<Object> {
        private final Display display;

        Metadata(Display display) {
            this.display = display;
        }

        @Override
        public void serialize(Object map, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            ((Map<?, ?>) map).forEach((name, value) -> {
                json.writeName(display.text(name.toString()));
                json.writeString(display.text(String.valueOf(value)));
            });
            json.writeEndObject();
        }
    }
}
