package io.leadtrace.report;

import io.leadtrace.source.Problem;
import java.util.List;

/** All views. A new kind of result is one new file and one line here. */
public final class Views {
    /** Every view. */
    static final List<View<?>> ALL = List.of(
            new ScanView(),
            new ComparisonView(),
            new AttributionView(),
            new LineageView(),
            new FindingView(),
            new RedactionView(),
            new MarkingView(),
            new MarkReadingView(),
            new ReportView());

    private Views() {}

    /** What a result says could not be read. */
    public static List<Problem> problems(Object result) {
        return problems(view(result), result);
    }

    /** A result as a page. */
    static Page page(Object result, Display display) {
        return page(view(result), result, display);
    }

    private static <T> List<Problem> problems(View<T> view, Object result) {
        return view.problems(view.of().cast(result));
    }

    private static <T> Page page(View<T> view, Object result, Display display) {
        return view.page(view.of().cast(result), display);
    }

    private static View<?> view(Object result) {
        return ALL.stream()
                .filter(view -> view.of().isInstance(result))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no view for " + result.getClass().getName()));
    }
}
