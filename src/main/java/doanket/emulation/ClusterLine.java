package doanket.emulation;

import java.util.List;

/** A cluster as it was typed: its name, and its units by name or code. */
record ClusterLine(String name, List<String> units) {}
