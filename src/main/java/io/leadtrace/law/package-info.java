/**
 * Who is held in how many lists, with what -> what a dated rule set counts. A rule set is one data file in this room's
 * resources and one line in {@link io.leadtrace.law.RuleSets}; start there. The room counts and gives no legal advice.
 */
package io.leadtrace.law;
