package doanket.news;

import java.io.Serializable;

/** What somebody sees who was given the address of a preview. */
public record PreviewShown(ArticleView article, SharedPreview shared) implements Serializable {}
