package doanket.news;

import doanket.platform.Choice;
import java.io.Serializable;
import java.util.List;

/** What the list of news can be narrowed by. */
public record ListFilters(List<Choice> categories, List<Choice> topics, List<Choice> units) implements Serializable {}
