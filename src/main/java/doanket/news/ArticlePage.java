package doanket.news;

import java.io.Serializable;
import java.util.List;

/** A page of the list of news: what is pinned (on the first page only), then the newest; null in {@code next} is the end. */
public record ArticlePage(List<ArticleCard> pinned, List<ArticleCard> cards, String next) implements Serializable {}
