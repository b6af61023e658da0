package org.jixiao.publish;

import java.util.Optional;

/**
 * What a paper is about.
 *
 * @param year empty when no statistic has a row
 * @param department empty for the whole district
 */
record PaperSubject(Optional<Integer> year, Optional<String> department) {}
