package org.jixiao.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of the kills. */
final class Tally {
  private int atPlaces;
  private int atMoments;
  private int afterItStood;
  private int chains;
  private final List<Kill> missed = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  void killed(Kill kill, boolean stood) {
    if (kill instanceof Kill.AtPlace) {
      atPlaces++;
    } else {
      atMoments++;
    }
    if (stood) {
      afterItStood++;
    }
    System.out.println(kill + (stood ? ", its result stands" : ""));
  }

  /** The run came to its end before it could be killed. */
  void missed(Kill kill) {
    missed.add(kill);
  }

  void chainDone() {
    chains++;
  }

  void fault(String fault) {
    faults.add(fault);
    System.out.println(fault);
  }

  int kills() {
    return atPlaces + atMoments;
  }

  List<String> faults() {
    return faults;
  }

  /** Returns the named places that no run passed. */
  List<Kill> unpassed() {
    return missed.stream().filter(Kill.AtPlace.class::isInstance).toList();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d kills at named places, %d at moments (%d more came to their end before); %d before the"
            + " result stood, %d after; %d chains compared, %d faults",
        atPlaces,
        atMoments,
        missed.size() - unpassed().size(),
        kills() - afterItStood,
        afterItStood,
        chains,
        faults.size());
  }
}
