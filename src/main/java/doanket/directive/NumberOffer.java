package doanket.directive;

import java.io.Serializable;
import java.util.List;

/** The number that comes next, and those that were kept for papers to come. */
public record NumberOffer(int next, List<KeptNumber> kept) implements Serializable {}
