package doanket.opinion;

import java.io.Serializable;

/** An entry of the offices' own words: what it is of (CHANNEL, TOPIC, GROUP, COMPETENCE), its code and name; of a topic its group. */
public record CodeWord(String kind, String code, String group, String name) implements Serializable {}
