package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;

/** What a batch is called, from which channel and of which days; days that cannot be read are null. */
public record BatchTerms(String name, String channel, LocalDate from, LocalDate until) implements Serializable {}
