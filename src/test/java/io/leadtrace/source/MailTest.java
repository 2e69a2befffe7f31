package io.leadtrace.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of mail and what is attached to them. */
class MailTest {
    private static final String LIST = "姓名,电话\n李梅,13900001357\n";

    @TempDir
    Path folder;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<SourceFile> sources = new ArrayList<>();

    private void visit(Path file) {
        Exhibits.visit(List.of(file.toString()), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                try {
                    String path = exhibit.source().path();
                    found.put(
                            path.substring(file.toString().length()),
                            new String(Files.readAllBytes(exhibit.content()), StandardCharsets.UTF_8));
                    sources.add(exhibit.source());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void problem(Problem problem) {
                found.put(problem.where(), problem.what().key());
            }
        });
    }

    /** Names as mail programs write them: in words that are encoded, by RFC 2231, in parts, and as bare bytes in GBK. */
    @Test
    void whatIsAttachedIsAFileUnderItsName() throws IOException {
        String mail =
                """
                Return-Path: <a@mail.example.com>
                Date: Fri, 1 Mar 2024 10:00:00 +0800 (CST)
                Subject: =?utf-8?B?5ZCN5Y2V?=
                Content-Type: multipart/mixed; boundary="=_b"

                a preamble nobody sees
                --=_b
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                =E8=A7=81=E9=99=84=E4=BB=B6
                --inner
                Content-Type: text/html

                <p>list</p>
                --inner--
                --=_b
                Content-Type: text/csv; name="=?GBK?B?v827py5jc3Y=?="
                Content-Transfer-Encoding: base64

                %1$s
                --=_b
                Content-Type: application/octet-stream
                Content-Disposition: attachment;
                 filename*0*=UTF-8''%%E4%%B8%%9A;
                 filename*1*=%%E4%%B8%%BB.csv
                Content-Transfer-Encoding: BASE64

                %1$s
                --=_b
                Content-Type: application/octet-stream; name="../\u00d2\u00b5\u00d6\u00f7.txt"

                bare
                --=_b
                Content-Type: message/rfc822

                From: b@mail.example.com
                Subject: forwarded
                Content-Type: text/csv; name=inside.csv

                x,y
                --=_b--
                """.formatted(java.util.Base64.getEncoder().encodeToString(LIST.getBytes(StandardCharsets.UTF_8)));
        visit(Files.writeString(folder.resolve("a"), mail.replace("\n", "\r\n"), StandardCharsets.ISO_8859_1));

        assertThat(found.keySet())
                .containsExactly("/body.txt", "/body.html", "/客户.csv", "/业主.csv", "/__/业主.txt", "/inside.csv");
        assertThat(found)
                .containsEntry("/body.txt", "见附件")
                .containsEntry("/客户.csv", LIST)
                .containsEntry("/业主.csv", LIST)
                .containsEntry("/__/业主.txt", "bare");
        assertThat(found.get("/inside.csv").strip()).isEqualTo("x,y");
        assertThat(sources.get(0).modified()).isEqualTo(Instant.parse("2024-03-01T02:00:00Z"));
        assertThat(sources.get(0).container()).isEqualTo(folder.resolve("a").toString());
    }

    @Test
    void aMailboxHoldsItsMessagesOneAfterAnother() throws IOException {
        String begin = "From a@mail.example.com Mon Jan  1 00:00:00 2024\n";
        String plain = "From: a@mail.example.com\nSubject: x\n\nFrom here on\n" + "long ".repeat(500) + "\n";
        visit(Files.writeString(
                folder.resolve("box"),
                begin + Mails.message(LIST.getBytes(StandardCharsets.UTF_8)) + "\n" + begin + plain + "\n" + begin
                        + "no fields at all\n"));

        assertThat(found)
                .containsOnlyKeys("/message 1.eml/list.csv", "/message 2.eml/body.txt", "/message 3.eml")
                .containsEntry("/message 1.eml/list.csv", LIST)
                .containsEntry("/message 3.eml", "no fields at all\n");
        assertThat(found.get("/message 2.eml/body.txt").strip())
                .isEqualTo("From here on\n" + "long ".repeat(500).strip());
    }

    @Test
    void whatOutlookSavedHoldsTheSame() throws IOException {
        visit(Files.write(folder.resolve("a.msg"), Mails.outlook(LIST.getBytes(StandardCharsets.UTF_8))));
        assertThat(found).isEqualTo(Map.of("/客户.csv", LIST, "/CUSTOM~1.CSV", LIST));

        found.clear();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Mails.put(file.getRoot(), "__properties_version1.0", new byte[32]);
            Mails.put(file.getRoot(), "__substg1.0_1000001F", "李梅 13900001357".getBytes(StandardCharsets.UTF_16LE));
            Mails.put(file.getRoot(), "__substg1.0_10130102", "<table>".getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            visit(Files.write(folder.resolve("b.msg"), out.toByteArray()));
        }
        assertThat(found).isEqualTo(Map.of("/body.txt", "\uFEFF李梅 13900001357", "/body.html", "<table>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name: Li Mei\nPhone: 13900001357\n\nName: Wang Qiang\n",
                "To: 李梅\nPhone: 13900001357\nAddress: 5\n\n",
                "From,To,Date\na,b,c\n",
                "From: a\nTo: b\nthis is no field\n\n",
                "Received From Date\n",
                "From time to time we meet 2024\nFrom: a\n"
            })
    void aTextThatHasSuchWordsIsNone(String text) throws IOException {
        visit(Files.writeString(folder.resolve("a"), text, Charset.forName("GBK")));
        assertThat(sources).singleElement().satisfies(source -> assertThat(source.container())
                .isNull());
    }
}
