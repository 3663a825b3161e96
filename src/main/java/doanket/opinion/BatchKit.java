package doanket.opinion;

import java.io.Serializable;
import java.util.List;

/** What the form of a batch offers: units to write for, words, and the places of the unit's area. */
public record BatchKit(List<Choice> owners, CodeWords words, List<Place> places) implements Serializable {}
