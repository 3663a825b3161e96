package doanket.criteria;

import java.io.Serializable;

/** A set in the list: how many criteria and indicators it has, and whose it is. */
public record SetRow(SetInfo set, String ownerName, int criteria, int indicators) implements Serializable {}
