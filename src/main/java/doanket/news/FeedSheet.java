package doanket.news;

import doanket.identity.FeedTokenRow;
import doanket.platform.Choice;
import java.io.Serializable;
import java.util.List;

/** What the page of one's own feeds shows: the tokens that work, and what feeds there are. */
public record FeedSheet(List<FeedTokenRow> tokens, List<Choice> categories, List<Choice> units)
        implements Serializable {}
