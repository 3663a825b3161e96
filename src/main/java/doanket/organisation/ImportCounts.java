package doanket.organisation;

import java.io.Serializable;

/** What an import did: how many rows were new, how many were there already as they are, how many were there differently. */
public record ImportCounts(int added, int unchanged, int changed) implements Serializable {}
