package org.jixiao.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.VerbatimRecord;

/** The forms that are read and the labels they are read by: {@code schemas/forms}. */
public final class FormCatalogue implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  /** Those whose headers ask for more stand first: a list of projects asks for least. */
  private static final List<String> LISTS =
      List.of("department_answer", "review_result", "approved_project", "project_list");

  private final LabelRules labels;
  private final ProjectFormRules form;
  private final ListRules projects;
  private final ArrayList<ListRules> lists;
  private final ReportRules report;
  private final OtherForms others;

  private FormCatalogue(
      LabelRules labels,
      ProjectFormRules form,
      List<ListRules> lists,
      ReportRules report,
      OtherForms others) {
    this.labels = labels;
    this.form = form;
    this.lists = new ArrayList<>(lists);
    this.projects =
        lists.stream()
            .filter(list -> list.form().equals(VerbatimRecord.PROJECT_LIST))
            .findFirst()
            .orElseThrow();
    this.report = report;
    this.others = others;
  }

  /**
   * Reads {@code schemas/fields.yaml} and {@code schemas/forms/*.yaml} from the class path.
   *
   * @throws IllegalStateException when a file is missing, has unknown keys, or gives one label two
   *     meanings in one block
   */
  public static FormCatalogue load() {
    FieldDictionary dictionary = FieldDictionary.load();
    LabelRules labels = new LabelRules(read("labels", LabelRules.Source.class));
    OtherForms others = new OtherForms(List.of(read("other_forms", OtherForms.Source[].class)));
    return new FormCatalogue(
        labels,
        new ProjectFormRules(
            read("project_form", ProjectFormRules.Source.class), others, dictionary, labels),
        LISTS.stream()
            .map(name -> new ListRules(read(name, ListRules.Source.class), dictionary, labels))
            .toList(),
        new ReportRules(read("department_report", ReportRules.Source.class)),
        others);
  }

  private static <T> T read(String name, Class<T> type) {
    String resource = "/schemas/forms/" + name + ".yaml";
    try (InputStream in = FormCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** Returns whether a text is one that forms and lists print: a label, a title, a note. */
  boolean isPrinted(String text) {
    Label label = labels.label(text);
    return form.header().isPrinted(label)
        || form.funding().isPrinted(label)
        || form.indicator().isPrinted(label)
        || lists.stream().anyMatch(list -> list.columns().isPrinted(label))
        || form.isTitle(label)
        || form.isIgnored(text)
        || labels.isUnitNote(text)
        || labels.isFiscalYear(text);
  }

  LabelRules labels() {
    return labels;
  }

  ProjectFormRules form() {
    return form;
  }

  /** Returns how a 自评汇总表 is recognised. */
  ListRules projects() {
    return projects;
  }

  /** Returns all kinds of lists, in the order in which a header is compared with them. */
  List<ListRules> lists() {
    return lists;
  }

  ReportRules report() {
    return report;
  }

  OtherForms others() {
    return others;
  }
}
