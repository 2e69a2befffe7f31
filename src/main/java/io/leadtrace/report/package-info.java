/**
 * One result, put into a form for a reader: terminal, JSON and others, one class per form.
 *
 * <p>Start at {@link io.leadtrace.report.ReportForms}. What a result says is laid out once as a {@link
 * io.leadtrace.report.Page} by its {@link io.leadtrace.report.View}; forms for people draw pages, JSON is the result
 * itself. A new form is one new {@link io.leadtrace.report.ReportForm}, a new kind of result one new view, and one line
 * in the catalogue.
 */
package io.leadtrace.report;
