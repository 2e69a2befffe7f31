/**
 * What is said to a reader, in English and in Simplified Chinese.
 *
 * <p>Start at {@link io.leadtrace.language.Message}: rooms return messages, the report puts them into words. To add one,
 * add its pattern to {@code <room>_en.properties} and {@code <room>_zh_CN.properties} in this room's resources.
 */
package io.leadtrace.language;
