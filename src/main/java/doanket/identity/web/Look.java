package doanket.identity.web;

/** How somebody likes to read, in the words that pages have for it: {@code small}, {@code max}, {@code vi}. */
public record Look(String size, String contrast, String language) {}
