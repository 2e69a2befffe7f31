/**
 * Writes flat tables as Parquet files that any tool for Parquet reads. Reading them is left to the engines.
 *
 * <p>Start at {@link io.leadtrace.parquet.ParquetWriter}, which is given {@link io.leadtrace.parquet.ParquetColumn columns} and
 * writes what they are filled with, row group by row group. A further type is a further column.
 *
 * <p>The format is that of Apache Parquet 2.10 (github.com/apache/parquet-format), of which this writes a part: no nesting, no
 * compression, pages of the first version.
 */
package io.leadtrace.parquet;
