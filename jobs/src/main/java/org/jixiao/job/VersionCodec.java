package org.jixiao.job;

import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jixiao.job.history.Version;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.warehouse.RowCodec;

/**
 * Turns a version into a row of the history's schema and back: a project's columns and its time.
 */
final class VersionCodec {
  private static final String FROM = "valid_from";
  private static final String TO = "valid_to";

  private final StructType schema;
  private final StructType ofProject;
  private final RowCodec<ProjectEvaluation> projects;

  VersionCodec(StructType schema) {
    this.schema = schema;
    ofProject =
        new StructType(
            Arrays.stream(schema.fields())
                .filter(field -> !field.name().equals(FROM) && !field.name().equals(TO))
                .toArray(StructField[]::new));
    projects = RowCodec.of(ProjectEvaluation.class, ofProject);
  }

  /** Returns the project of a row, with or without times. */
  ProjectEvaluation project(Row row) {
    return projects.fromRow(row);
  }

  Version fromRow(Row row) {
    return new Version(
        project(row),
        row.getInstant(row.fieldIndex(FROM)),
        row.isNullAt(row.fieldIndex(TO)) ? null : row.getInstant(row.fieldIndex(TO)));
  }

  Row toRow(Version version) {
    Row project = projects.toRow(version.project());
    Object[] cells =
        Arrays.stream(schema.fieldNames())
            .map(
                name ->
                    switch (name) {
                      case FROM -> version.validFrom();
                      case TO -> version.validTo();
                      default -> project.get(ofProject.fieldIndex(name));
                    })
            .toArray();
    return RowFactory.create(cells);
  }
}
