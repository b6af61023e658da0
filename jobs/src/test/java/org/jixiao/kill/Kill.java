package org.jixiao.kill;

import java.util.Map;
import java.util.Optional;

/** How one run is brought to its end before its end. */
sealed interface Kill {
  /** At a named place of the program, as {@code kill -9} would. */
  record AtPlace(String name) implements Kill {
    @Override
    public String toString() {
      return "at \"" + name + "\"";
    }
  }

  /**
   * From outside, at a moment.
   *
   * @param part of the time a run takes that is left alone, from 0 to 1
   * @param politely with SIGTERM, else with SIGKILL
   */
  record AtMoment(double part, boolean politely) implements Kill {
    @Override
    public String toString() {
      return (politely ? "SIGTERM" : "SIGKILL") + " after " + Math.round(100 * part) + "% of a run";
    }
  }

  /** Returns the JVM option that makes a run die by itself; empty for one killed from outside. */
  default Optional<String> option() {
    return this instanceof AtPlace place
        ? Optional.of("-Djixiao.fault=" + place.name())
        : Optional.empty();
  }

  /** Returns the environment in which the JVM takes options beside those of the launcher. */
  static Map<String, String> environment(Iterable<String> options) {
    StringBuilder quoted = new StringBuilder();
    options.forEach(option -> quoted.append('"').append(option).append("\" "));
    return Map.of("JDK_JAVA_OPTIONS", quoted.toString());
  }
}
