package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as Chromium shows it: it works, asks for nothing, and hostile cells do nothing. */
class HtmlFormInBrowserTest {
    private static final String SKIPPED =
            "skipped: there is no chromium on this machine, so no page was tried in a browser";

    /** The least contrast of a text with what lies behind it, and where; signs on bars repeat what the bar's place says. */
    private static final String LEAST_CONTRAST = """
            (() => {
              const parse = c => { const n = c.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
              const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3]));
              const behind = e => {
                const own = e ? parse(getComputedStyle(e).backgroundColor) : null;
                if (!e) { return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255]; }
                return own[3] === 1 ? own.slice(0, 3) : over(own, behind(e.parentElement));
              };
              const light = c => { const l = c.map(v => { v /= 255;
                return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
                return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2]; };
              let least = 21, where = '';
              for (const e of document.querySelectorAll('body *')) {
                if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.getClientRects().length
                    || e.tagName === 'OPTION' || e.tagName === 'SELECT'
                    || e.classList.contains('sign')) { continue; }
                const style = getComputedStyle(e), back = behind(e);
                const ink = over(parse(e instanceof SVGElement ? style.fill : style.color), back);
                const [a, b] = [light(ink), light(back)].sort((x, y) => y - x);
                const contrast = (a + 0.05) / (b + 0.05);
                if (contrast < least) { least = contrast; where = e.tagName + '.' + (e.className.baseVal ?? e.className)
                  + ' ' + e.textContent.slice(0, 20); }
              }
              return least >= 4.5 ? 'readable' : least + ' ' + where;
            })()""";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Browser.program();
        if (program.isEmpty()) {
            System.out.println(SKIPPED);
        }
        Assumptions.assumeTrue(program.isPresent(), SKIPPED);
        browser = new Browser(program.orElseThrow(), folder);
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void onADesk() throws Exception {
        browser.complaints().clear();
        browser.screen(1280, 900);
        browser.scheme("light");
    }

    @AfterEach
    void nothingWasComplainedOfAndNothingAskedFor() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void hostileCellsDoNothing() throws Exception {
        for (Object result : Results.all()) {
            browser.open(page(result));
            assertThat(browser.value("document.querySelector('h1').textContent.length > 10"))
                    .isEqualTo("true");
            assertThat(browser.value(
                            "document.querySelectorAll('img, iframe, [onerror], [onclick], body > *:not(header)"
                                    + ":not(nav):not(main):not(footer):not(script)').length"))
                    .isEqualTo("0");
            assertThat(browser.value("document.querySelectorAll('script:not([type])').length"))
                    .isIn("1", "2");
        }
    }

    @Test
    void whatAPageDoesNotNameByItsHashIsNotRun() throws Exception {
        browser.open(page(Results.scan()));
        browser.value("(() => { const s = document.createElement('script'); s.textContent = 'window.ran = true';"
                + " document.body.append(s); })()");
        assertThat(browser.value("window.ran === undefined")).isEqualTo("true");
        assertThat(browser.complaints()).isNotEmpty();
        browser.complaints().clear();
    }

    @Test
    void tablesSort() throws Exception {
        browser.open(page(Results.comparison(12)));
        String linked = "[...document.querySelectorAll('#pairs tbody tr')].map(r => parseInt(r.cells[2].textContent))";
        browser.value("document.querySelectorAll('#pairs th button')[2].click()");
        assertThat(browser.value(linked + ".every((n, i, all) => i === 0 || all[i - 1] >= n)"))
                .isEqualTo("true");
        browser.value("document.querySelectorAll('#pairs th button')[2].click()");
        assertThat(browser.value(linked + ".every((n, i, all) => i === 0 || all[i - 1] <= n)"))
                .isEqualTo("true");
    }

    @Test
    void aFieldOfTheMatrixLeadsToItsPair() throws Exception {
        browser.open(page(Results.comparison(12)));
        browser.value("document.querySelector('#heat tbody tr:nth-child(3)').cells[5].click()");
        assertThat(browser.value("document.getElementById('pair').textContent"))
                .contains("名单-2.xlsx", "名单-4.xlsx", "people in both 18");
        browser.value("document.querySelector('#pair a').click()");
        assertThat(browser.value("document.querySelector('#pairs tr.chosen').textContent"))
                .contains("名单-2.xlsx", "名单-4.xlsx");
    }

    @Test
    void theMatrixSorts() throws Exception {
        browser.open(page(Results.comparison(12)));
        browser.value("(() => { const o = document.getElementById('order'); o.value = 'name';"
                + " o.dispatchEvent(new Event('change')); })()");
        assertThat(browser.value("document.querySelectorAll('#heat tbody tr').length"))
                .isEqualTo("12");
        assertThat(browser.value("[...document.querySelectorAll('#heat tbody tr')].every((r, i) =>"
                        + " r.cells[i + 1].className === 'self')"))
                .isEqualTo("true");
    }

    @Test
    void whatDiffersIsMarkedAlsoWhereItIsCovered() throws Exception {
        browser.open(page(Results.report()));
        assertThat(browser.value("[...document.querySelectorAll('.beside tbody tr:first-child td')]"
                        + ".map(c => c.textContent).join()"))
                .isEqualTo("139****0123,139****0123,≠ differs");
        assertThat(browser.value(
                        "[...document.querySelectorAll('.beside mark')].slice(0, 2).map(m => m.textContent).join()"))
                .isEqualTo("*,*");
        assertThat(browser.value("getComputedStyle(document.querySelector('.beside mark')).textDecorationLine"))
                .isEqualTo("underline");
    }

    @Test
    void aTreeAndAWaterfallAreDrawn() throws Exception {
        browser.open(page(Results.lineage()));
        assertThat(browser.value("document.querySelectorAll('#tree-picture circle').length"))
                .isEqualTo("4");
        assertThat(browser.value("document.querySelectorAll('#tree-picture path.copied').length"))
                .isEqualTo("2");
        assertThat(browser.value("document.querySelectorAll('#tree-picture path.maybe').length"))
                .isEqualTo("1");
        browser.open(page(Results.attribution()));
        assertThat(browser.value("[...document.querySelectorAll('.waterfall rect')].map(r => r.classList[0]).join()"))
                .isEqualTo("prior,plus,rest,sum");
    }

    @Test
    void linksLeadSomewhere() throws Exception {
        for (Object result : Results.all()) {
            browser.open(page(result));
            assertThat(browser.value("[...document.querySelectorAll('a[href]')].every(a =>"
                            + " document.querySelector(a.getAttribute('href')) !== null)"))
                    .isEqualTo("true");
        }
    }

    @Test
    void aPhoneShowsThePageWithoutScrollingSideways() throws Exception {
        browser.screen(360, 740);
        for (Object result : Results.all()) {
            browser.open(page(result));
            assertThat(Integer.parseInt(browser.value("document.documentElement.scrollWidth")))
                    .as(result.getClass().getSimpleName())
                    .isLessThanOrEqualTo(360);
        }
    }

    @Test
    void everyTextStandsOutFromItsGroundInLightAndDark() throws Exception {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.scheme(scheme);
            for (Object result : Results.all()) {
                browser.open(page(result));
                assertThat(browser.value(LEAST_CONTRAST))
                        .as(scheme + " " + result.getClass().getSimpleName())
                        .isEqualTo("readable");
            }
        }
    }

    @Test
    void pagesPrint() throws Exception {
        for (Object result : Results.all()) {
            browser.open(page(result));
            String pdf = browser.call("Page.printToPDF", Map.of("printBackground", true))
                    .get("data")
                    .asString();
            assertThat(Base64.getDecoder().decode(pdf)).startsWith('%', 'P', 'D', 'F');
        }
    }

    /** What it takes to open is printed for docs/benchmarks.md. */
    @Test
    void twoHundredListsFitAPageOfFiveMegabytes() throws Exception {
        Path page = page(Results.comparison(200));
        browser.open(page);
        assertThat(browser.value("document.querySelectorAll('#heat tbody tr').length"))
                .isEqualTo("200");
        double milliseconds =
                Double.parseDouble(browser.value("performance.getEntriesByType('navigation')[0].loadEventEnd"));
        System.out.printf("a page of 200 lists: %.0f ms, %d bytes%n", milliseconds, Files.size(page));
        browser.value("(() => { const c = document.getElementById('overview'), b = c.getBoundingClientRect();"
                + " c.dispatchEvent(new MouseEvent('click', {clientX: b.left + b.width * 4.5 / 200,"
                + " clientY: b.top + b.height * 2.5 / 200})); })()");
        assertThat(browser.value("document.getElementById('pair').textContent"))
                .contains("名单-2.xlsx", "名单-4.xlsx", "people in both 18");
        assertThat(Files.size(page)).isLessThan(5_000_000);
    }

    private static Path page(Object result) throws IOException {
        Path page = Files.createTempFile(folder, "page", ".html");
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlForm().write(result, Display.plain(Language.EN), out);
        }
        return page;
    }
}
