package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingFinderTest {
    @TempDir
    Path folder;

    private static final String CHINESE = "姓名,电话,住址\n张伟,13800000001,河北省邯郸市丛台区示例小区3号楼\n李娜,13900000002,石家庄市\n";
    private static final String TRADITIONAL = "姓名,電話,地址\n陳怡君,0912000001,台北市信義區示範路一段2號\n林志明,0912000002,高雄市\n";
    private static final String JAPANESE = "氏名,電話,住所\n山田太郎,09000000001,東京都千代田区サンプル町1丁目\n鈴木さくら,09000000002,おおさか市\n";
    private static final String KOREAN = "이름,전화,주소\n김영희,01000000001,서울특별시 강남구 예시로 1\n이철수,01000000002,부산광역시\n";
    private static final String RUSSIAN =
            "Имя;Телефон;Адрес\nИванов Пётр Сергеевич;+70000000001;Москва, улица Примерная, 1\nСмирнова Ольга;+70000000002;Тверь\n";
    private static final String GREEK =
            "Όνομα;Τηλέφωνο;Διεύθυνση\nΓεώργιος Παπαδόπουλος;2100000001;Οδός Παραδείγματος 1, Αθήνα\n";
    private static final String POLISH =
            "Imię;Telefon;Miasto\nŁukasz Żółć;600000001;Łódź\nMałgorzata Święcka;600000002;Kraków\n";
    private static final String CZECH =
            "Jméno;Telefon;Město\nJiří Dvořák;600000001;Plzeň\nŽofie Černá;600000002;Děčín\n";
    private static final String HUNGARIAN =
            "Név;Telefon;Város\nŐrsi Béla;600000001;Győr\nSzűcs Ágnes;600000002;Székesfehérvár\n";
    private static final String FRENCH =
            "Prénom;Téléphone;Adresse\nHélène Lefèvre;0600000001;3 allée des Érables, Orléans\nFrançois Noël;0600000002;Nîmes\n";
    private static final String GERMAN =
            "Name;Telefon;Straße\nJürgen Müller;0170000001;Hauptstraße 5, Köln\nAnnegret Schröder;0170000002;Düsseldorf\n";
    private static final String TURKISH =
            "Ad;Telefon;Şehir\nIşıl Yıldız;5000000001;İzmir\nGökhan Öztürk;5000000002;Beşiktaş\n";
    private static final String HEBREW =
            "שם;טלפון;כתובת\nדוד כהן;0500000001;רחוב הדוגמה 1, ירושלים\nשרה לוי;0500000002;חיפה\n";
    private static final String ARABIC =
            "الاسم;الهاتف;العنوان\nمحمد عبد الله;0500000001;شارع المثال، القاهرة\nفاطمة الزهراء;0500000002;بيروت\n";
    private static final String THAI =
            "ชื่อ,โทรศัพท์,ที่อยู่\nสมชาย ใจดี,0800000001,กรุงเทพมหานคร\nสมหญิง รักไทย,0800000002,เชียงใหม่\n";

    private static TextEncoding find(byte[] content) throws IOException {
        return EncodingFinder.find(new ByteArrayInputStream(content));
    }

    private static void reads(String text, String encoding) throws IOException {
        byte[] content = text.getBytes(Charset.forName(encoding));
        TextEncoding found = find(content);
        try (InputStream in = new ByteArrayInputStream(content);
                DecodedText decoded = new DecodedText(in, found)) {
            StringBuilder read = new StringBuilder();
            for (int c = decoded.read(); c >= 0; c = decoded.read()) {
                read.append((char) c);
            }
            assertThat(read.toString())
                    .as("%s, taken for %s", encoding, found.name())
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "GBK", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void readsShortListsInChinese(String encoding) throws IOException {
        reads(CHINESE, encoding);
        reads("姓名,电话\n王芳,13800000001\n", encoding);
    }

    @Test
    void readsShortListsOfTheEast() throws IOException {
        reads(TRADITIONAL, "Big5");
        reads(TRADITIONAL, "GBK");
        reads(JAPANESE, "Shift_JIS");
        reads(JAPANESE, "EUC-JP");
        reads(JAPANESE, "ISO-2022-JP");
        reads(KOREAN, "EUC-KR");
        reads(KOREAN, "ISO-2022-KR");
    }

    /** In EUC-JP the bytes of 祠 and の make a right sequence of UTF-8, and a wrong byte. */
    @Test
    void linesThatAreUtf8InPartAreNotPutTogetherFromTwoEncodings(@TempDir Path folder) throws IOException {
        byte[] content = (JAPANESE + "a,祠の\n".repeat(20)).getBytes(Charset.forName("EUC-JP"));
        Path file = Files.write(folder.resolve("list"), content);
        assertThat(TextEncoding.of(Grids.exhibit(file)).name()).isEqualTo("EUC-JP");
    }

    @Test
    void readsShortListsInCyrillic() throws IOException {
        for (String encoding :
                new String[] {"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "IBM855", "x-MacCyrillic"}) {
            reads(RUSSIAN, encoding);
        }
    }

    @Test
    void readsShortListsInLatinLetters() throws IOException {
        for (String encoding : new String[] {"windows-1250", "ISO-8859-2", "IBM852"}) {
            reads(POLISH, encoding);
            reads(CZECH, encoding);
            reads(HUNGARIAN, encoding);
        }
        for (String encoding : new String[] {"windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850"}) {
            reads(FRENCH, encoding);
            reads(GERMAN, encoding);
        }
        reads(TURKISH, "windows-1254");
        reads(TURKISH, "IBM857");
    }

    @Test
    void readsShortListsInOtherScripts() throws IOException {
        reads(GREEK, "windows-1253");
        reads(GREEK, "ISO-8859-7");
        reads(HEBREW, "windows-1255");
        reads(ARABIC, "windows-1256");
        reads(ARABIC, "ISO-8859-6");
        reads(THAI, "TIS-620");
    }

    @Test
    void looksPastAMegabyteOfDigits() throws IOException {
        reads("13800000001,1\n".repeat(100_000) + CHINESE, "GB18030");
    }

    /** Where a disk has lost some bytes, NULs stand in their place. */
    @Test
    void aFewNulsMakeNoWideText() throws IOException {
        reads("id,name,phone\n1,Ann\0,13900001357\n2,Eve,1390\0002468\n3,Bob,13900003579\n".repeat(2), "UTF-8");
        reads("姓名,电话\n李梅\0,13900001357\n王强,13900002468\n赵红,13900003579\n".repeat(2), "GBK");
        reads("姓名,电话\n李梅,13900001357\n王强,13900002468\n赵红,13900003579\n", "UTF-16LE");
    }

    @Test
    void takesUtf8WithWrongBytesForUtf8() throws IOException {
        byte[] content = CHINESE.repeat(20).getBytes(StandardCharsets.UTF_8);
        content[40] = (byte) 0xC0;
        content[700] = (byte) 0xFF;
        assertThat(find(content).name()).isEqualTo("UTF-8");
    }

    @Test
    void takesChineseWithWrongBytesForChinese() throws IOException {
        byte[] content = CHINESE.repeat(20).getBytes(Charset.forName("GB18030"));
        content[30] = (byte) 0xFF;
        content[500] = (byte) 0x80;
        assertThat(find(content).name()).isEqualTo("GB18030");
    }

    @Test
    void findsSomethingForAnyBytes() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] content = new byte[random.nextInt(2_000)];
            random.nextBytes(content);
            try (DecodedText text = new DecodedText(new ByteArrayInputStream(content), find(content))) {
                char[] chars = new char[1 + random.nextInt(100) + 1];
                while (text.read(chars) >= 0) {
                    assertThat(text.replaced()).isLessThanOrEqualTo(content.length);
                }
            }
        }
    }

    @Test
    void aListPutTogetherFromTwoEncodingsReadsLineByLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("姓名,电话\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("李梅,13900001357,青石公司\n".repeat(9).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("王强,13900002468,蓝天学校\n".repeat(3).getBytes(Charset.forName("GB18030")));
        Grids grids = Grids.of(folder, bytes.toByteArray());

        assertThat(grids.rows()).hasSize(13).contains(List.of("李梅", "13900001357", "青石公司"));
        assertThat(grids.rows().subList(10, 13)).containsOnly(List.of("王强", "13900002468", "蓝天学校"));
        assertThat(grids.reading().metadata()).containsEntry("otherEncoding", "GB18030");
        assertThat(grids.reading().problems()).isEmpty();
    }

    @Test
    void aWrongByteInALineOfUtf8IsOneWrongCharacter() throws IOException {
        byte[] bytes = "李梅,13900001357,青石公司\n".repeat(9).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xC3;
        Grids grids = Grids.of(folder, bytes);

        assertThat(grids.rows().get(0).get(0)).endsWith("梅").contains("\uFFFD");
        assertThat(grids.reading().metadata()).doesNotContainKey("otherEncoding");
        assertThat(grids.reading().problems()).hasSize(1);
    }
}
