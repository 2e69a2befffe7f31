package io.leadtrace.table;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/** The parts of one workbook in Office Open XML. */
final class XlsxWorkbook {
    private static final List<String> APPLICATION =
            List.of("Application", "AppVersion", "Company", "Manager", "Template");

    private final OPCPackage workbook;
    private final ReadingNotes notes;
    private final List<SheetPart> sheets = new ArrayList<>();
    private PackagePart main;
    private boolean since1904;
    private final NumberText numbers;

    private record SheetPart(String name, boolean hidden, String relation) {}

    XlsxWorkbook(OPCPackage workbook, ReadOptions options, ReadingNotes notes) {
        this.numbers = new NumberText(options);
        this.workbook = workbook;
        this.notes = notes;
    }

    void read(GridVisitor visitor) throws IOException {
        main = find();
        properties();
        sheets();
        XlsxStyles styles = styles();
        SharedStrings shared = strings();
        for (SheetPart sheet : sheets) {
            PackagePart part = related(main, sheet.relation());
            if (part == null) {
                notes.problem(Message.of("table.sheet.missing", sheet.name()));
            }
            if (part == null || !part.getContentType().contains("worksheet")) {
                // a sheet of charts, or one that is missing, keeps its number
                visitor.sheet(new GridVisitor.SheetHead(sheet.name(), sheet.hidden(), List.of(), List.of()))
                        .end();
                continue;
            }
            XlsxSheet reader = new XlsxSheet(sheet.name(), sheet.hidden(), styles, shared, since1904, numbers);
            try {
                reader.read(part::getInputStream, visitor);
            } catch (TooLargeException e) {
                notes.problem(Message.of("table.large", notes.format));
            } catch (IOException | IllegalArgumentException e) {
                reader.end();
                notes.problem(Message.of("table.sheet.broken", sheet.name(), reader.lastRow()));
            }
            if (reader.hiddenRows() > 0) {
                notes.metadata("hiddenRows:" + sheet.name(), reader.hiddenRows());
            }
        }
    }

    /** The main part, by its relationship, or by its usual place where that is missing. */
    private PackagePart find() throws IOException {
        for (PackageRelationship relation : workbook.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = workbook.getPart(relation);
                if (part != null) {
                    return part;
                }
            }
        }
        try {
            for (PackagePart part : workbook.getParts()) {
                if (part.getPartName().getName().equals("/xl/workbook.xml")) {
                    return part;
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        throw new IOException("no workbook in the package");
    }

    private void sheets() throws IOException {
        try (InputStream in = main.getInputStream()) {
            PullParser.each(in, (name, xml) -> {
                switch (name) {
                    case "workbookPr" -> since1904 = PullParser.isTrue(PullParser.attribute(xml, "date1904"));
                    case "sheet" -> {
                        String state = PullParser.attribute(xml, "state");
                        sheets.add(new SheetPart(
                                PullParser.attribute(xml, "name"),
                                state != null && !state.equals("visible"),
                                PullParser.attribute(xml, "id")));
                    }
                    case "definedName" -> {
                        String defined = PullParser.attribute(xml, "name");
                        notes.metadata("definedName:" + defined, xml.getElementText());
                    }
                    default -> {}
                }
            });
        }
    }

    private void properties() {
        try {
            PackageProperties core = workbook.getPackageProperties();
            note("creator", core.getCreatorProperty());
            note("lastModifiedBy", core.getLastModifiedByProperty());
            core.getCreatedProperty().ifPresent(date -> notes.metadata("created", date.toInstant()));
            core.getModifiedProperty().ifPresent(date -> notes.metadata("modified", date.toInstant()));
            note("title", core.getTitleProperty());
            note("subject", core.getSubjectProperty());
            note("description", core.getDescriptionProperty());
            note("keywords", core.getKeywordsProperty());
            for (PackageRelationship relation : workbook.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/extended-properties")) {
                    try (InputStream in = workbook.getPart(relation).getInputStream()) {
                        PullParser.each(in, (name, xml) -> {
                            if (APPLICATION.contains(name)) {
                                notes.metadata(
                                        name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1),
                                        xml.getElementText());
                            }
                        });
                    }
                }
            }
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            notes.problem(Message.of("table.properties.broken"));
        }
    }

    private void note(String name, Optional<String> value) {
        value.ifPresent(text -> notes.metadata(name, text));
    }

    private XlsxStyles styles() throws IOException {
        PackagePart part = relatedByType("/styles");
        if (part == null) {
            return XlsxStyles.none();
        }
        try (InputStream in = part.getInputStream()) {
            return XlsxStyles.read(in);
        } catch (IOException e) {
            notes.problem(Message.of("table.styles.broken"));
            return XlsxStyles.none();
        }
    }

    private SharedStrings strings() throws IOException {
        PackagePart part = relatedByType("/sharedStrings");
        if (part == null) {
            return SharedStrings.none();
        }
        return SharedStrings.read(part::getInputStream);
    }

    private PackagePart relatedByType(String end) throws IOException {
        try {
            for (PackageRelationship relation : main.getRelationships()) {
                if (relation.getRelationshipType().endsWith(end)) {
                    return main.getRelatedPart(relation);
                }
            }
            return null;
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return null;
        }
    }

    private static PackagePart related(PackagePart from, String id) {
        try {
            PackageRelationship relation = id == null ? null : from.getRelationship(id);
            return relation == null ? null : from.getRelatedPart(relation);
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return null;
        }
    }
}
