package doanket.news;

/** A step in the life of an article has been taken, in the transaction that is under way. */
record Noted(Article article, ArticleEvent event) {}
