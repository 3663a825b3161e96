package doanket.home;

import java.util.List;

/**
 * What a tile has to ask of the database: a select whose columns have names, with its own places {@code ?1}, {@code ?2} …
 * The questions of all tiles go to the database as one statement, so that a first page of many features costs no more trips
 * than one of few. The key is the feature's own: {@code news.queue}.
 */
public record TileQuestion(String key, String sql, List<?> values) {}
