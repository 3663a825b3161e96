package doanket.news;

import java.io.Serializable;

/** Something to choose that is known by a code, in the reader's language. */
public record CodeChoice(String code, String name) implements Serializable {}
