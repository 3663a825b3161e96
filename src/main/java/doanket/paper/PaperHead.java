package doanket.paper;

import java.time.LocalDate;

/**
 * What stands above the text. {@code code} is the whole number and symbol, or null while there is none: then room is left.
 * {@code day} null leaves room too. {@code typeName} null makes a letter. {@code urgency} null prints nothing.
 */
public record PaperHead(String code, LocalDate day, String typeName, String excerpt, String urgency) {}
