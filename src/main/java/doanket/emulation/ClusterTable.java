package doanket.emulation;

import java.io.Serializable;
import java.util.List;

/** A cluster with its units in the order of their ranks. */
public record ClusterTable(String name, List<RankRow> rows) implements Serializable {}
