package io.github.gongkai.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.github.gongkai.core.limit.Limit;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;

/**
 * Finds documents. What is returned has the columns {@code file}, {@code length} (in bytes) and
 * {@code content}, which is null where there is none, or more than {@link #LONGEST}.
 */
final class Documents {
  /** The bytes of the longest document that is read whole. */
  static final int LONGEST = Limit.BYTES.standard() - 1;

  /** What the command line reads in a folder: .htm .html .md .txt, in upper case too. */
  private static final String NAMES = "*.{[hH][tT][mM],[hH][tT][mM][lL],[mM][dD],[tT][xX][tT]}";

  private Documents() {}

  /**
   * Returns the documents in {@code folder} and the folders in it, named as the command line names
   * them: the folder as given, then the path in it.
   *
   * @throws IOException if there is no file system of the kind that the folder names
   */
  static Dataset<Row> inFolder(SparkSession session, String folder) throws IOException {
    Dataset<Row> files =
        session
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .option("pathGlobFilter", NAMES)
            .load(folder);
    Column file = fileIn(session, folder).as("file");
    Column length = col("length");
    // Scanned twice: only where the filter of the length stands alone is a huge file never loaded.
    Dataset<Row> read = files.where(length.leq(LONGEST)).select(file, length, col("content"));
    Column none = lit(null).cast(BinaryType).as("content");
    return read.union(files.where(length.gt(LONGEST)).select(file, length, none));
  }

  /** Spark has the whole path, with the file system: {@code file:/data/reports/a.txt}. */
  private static Column fileIn(SparkSession session, String folder) throws IOException {
    Path path = new Path(folder);
    Path whole =
        path.getFileSystem(session.sparkContext().hadoopConfiguration()).makeQualified(path);
    return regexp_replace(
        col("path"),
        '^' + Pattern.quote(whole.toString()),
        Matcher.quoteReplacement(folder.replaceFirst("/+$", "")));
  }

  /**
   * Returns the documents in a column of Parquet files. One without a name is named by its file and
   * the number of its row there, from 0: {@code file:/data/pages.parquet#12}.
   *
   * @param column the column of the documents, text or bytes
   * @param nameColumn the column of their names, if there is one
   * @throws IllegalArgumentException if the column of the documents is missing, or of another type
   */
  static Dataset<Row> inParquet(
      SparkSession session, String parquet, String column, Optional<String> nameColumn) {
    Dataset<Row> rows = session.read().parquet(parquet);
    requireDocuments(column, rows.schema().apply(column).dataType());
    Column content = rows.col(column).cast(BinaryType);
    Column length = octet_length(content).cast(LongType);
    Column place = concat_ws("#", col("_metadata.file_path"), col("_metadata.row_index"));
    Column file =
        nameColumn.map(name -> coalesce(rows.col(name).cast(StringType), place)).orElse(place);
    return rows.select(
        file.as("file"), length.as("length"), when(length.leq(LONGEST), content).as("content"));
  }

  private static void requireDocuments(String column, DataType type) {
    if (!List.of(StringType, BinaryType).contains(type)) {
      throw new IllegalArgumentException(
          "column must be text or bytes: " + column + " is " + type.simpleString());
    }
  }
}
