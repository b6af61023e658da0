package org.jixiao.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/** The departments of a district: the usual offices first, then its streets, towns and schools. */
final class Offices {
  private static final int FIRST_CODE = 101;

  private static final List<String> SCOPES = scopes("scopes");
  private static final List<String> LOCAL_SCOPES = scopes("local_scopes");

  private final String district;
  private final List<CSVRecord> usual = WordList.rows("departments");
  private final List<CSVRecord> local = WordList.rows("local_offices");
  private final List<String> places = places();

  private Offices(String district) {
    this.district = district;
  }

  /** Returns so many departments of different names; fewer are the first of more. */
  static List<Office> of(String district, int count) {
    Offices offices = new Offices(district);
    return IntStream.range(0, count).mapToObj(offices::office).toList();
  }

  private Office office(int number) {
    return number < usual.size()
        ? office(number, "", usual.get(number))
        : local(number, number - usual.size());
  }

  /** A place comes back, with an office of another kind, when all have had one. */
  private Office local(int number, int index) {
    String place = places.get(index % places.size());
    int kind = (index + index / places.size()) % local.size();
    return office(number, place, local.get(kind));
  }

  private Office office(int number, String place, CSVRecord row) {
    String name = place + row.get("name");
    List<String> aliases = new ArrayList<>(List.of(district.endsWith("区") ? "区" + name : name));
    WordList.words(row, "aliases").forEach(alias -> aliases.add(place + alias));
    List<String> units = new ArrayList<>(List.of(district + name));
    WordList.words(row, "units").stream()
        .filter(unit -> !unit.isEmpty())
        .forEach(unit -> units.add(district + place + unit));
    return new Office(
        number,
        String.valueOf(FIRST_CODE + number),
        district + name,
        aliases.stream().distinct().toList(),
        row.get("area"),
        place.isEmpty() ? shared(row) : LOCAL_SCOPES.stream().map(place::concat).toList(),
        units);
  }

  /** Offices of one area share the district out, so that no project seems to be there twice. */
  private List<String> shared(CSVRecord row) {
    List<CSVRecord> alike =
        usual.stream().filter(other -> other.get("area").equals(row.get("area"))).toList();
    int mine = alike.indexOf(row);
    return IntStream.range(0, SCOPES.size())
        .filter(i -> i % alike.size() == mine)
        .mapToObj(SCOPES::get)
        .toList();
  }

  private static List<String> scopes(String list) {
    return WordList.rows(list).stream().map(row -> row.get("scope")).toList();
  }

  /** Names of two characters, those of one first character far apart. */
  private static List<String> places() {
    List<CSVRecord> halves = WordList.rows("places");
    List<String> places = new ArrayList<>();
    for (int shift = 0; shift < halves.size(); shift++) {
      for (int i = 0; i < halves.size(); i++) {
        String second = halves.get((i + shift) % halves.size()).get("second");
        places.add(halves.get(i).get("first") + second);
      }
    }
    return places;
  }
}
