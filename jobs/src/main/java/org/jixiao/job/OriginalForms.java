package org.jixiao.job;

import static org.jixiao.job.TableNames.RECORD;
import static org.jixiao.job.TableNames.SUBMISSION;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.iceberg.data.Record;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.job.validation.PersonalText;
import org.jixiao.model.CellPlace;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.publish.Originals;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Snapshots;

/** The files that were handed in, as one state of the warehouse keeps them. */
final class OriginalForms implements Originals {
  private static final String ID = "submission_id";

  private final Catalog state;
  private final FieldDictionary fields = FieldDictionary.load();
  private final PersonalText personal = new PersonalText(fields);

  OriginalForms(Catalog state) {
    this.state = state;
  }

  /** Returns the files as a release knew them. */
  static OriginalForms of(Catalog catalog, LedgerRelease release) {
    return new OriginalForms(catalog.at(Snapshots.parse(release.snapshots())));
  }

  @Override
  public Map<String, Original> of(Set<String> submissionIds) {
    Map<String, Original> originals = new HashMap<>();
    if (submissionIds.isEmpty()) {
      return originals;
    }
    Map<String, Stored> stored = new HashMap<>();
    for (Record row : state.rows(SUBMISSION, ID, "relative_path", "content")) {
      String id = (String) row.getField(ID);
      if (submissionIds.contains(id) && row.getField("content") != null) {
        Stored original = new Stored((String) row.getField("relative_path"), bytes(row));
        stored.put(id, original);
        originals.put(id, original);
      }
    }
    for (Record row : state.rows(RECORD, ID, "fields")) {
      Stored original = stored.get((String) row.getField(ID));
      if (original != null) {
        original.note((List<?>) row.getField("fields"));
      }
    }
    return originals;
  }

  private static byte[] bytes(Record row) {
    ByteBuffer content = ((ByteBuffer) row.getField("content")).duplicate();
    byte[] bytes = new byte[content.remaining()];
    content.get(bytes);
    return bytes;
  }

  private final class Stored implements Original {
    private final String path;
    private final byte[] content;
    private final Set<CellPlace> ofPersons = new HashSet<>();
    private final Set<CellPlace> ofForm = new HashSet<>();

    private Stored(String path, byte[] content) {
      this.path = path;
      this.content = content;
    }

    private void note(List<?> cells) {
      for (Object cell : cells) {
        Record field = (Record) cell;
        boolean isPersonal = isPersonal((String) field.getField("field"));
        CellPlace.of((String) field.getField("locator"), path)
            .ifPresent(place -> (isPersonal ? ofPersons : ofForm).add(place));
      }
    }

    private boolean isPersonal(String field) {
      return field != null
          && fields.all().stream().anyMatch(f -> f.name().equals(field) && f.personal());
    }

    @Override
    public byte[] content() {
      return content.clone();
    }

    @Override
    public String printable(CellPlace place, String text, String before) {
      if (ofPersons.contains(place)) {
        return Field.MASK;
      }
      return ofForm.contains(place)
          ? PersonalText.maskingNumbers(text)
          : personal.inPlace(text, before);
    }
  }
}
