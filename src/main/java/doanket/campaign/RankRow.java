package doanket.campaign;

import java.io.Serializable;
import java.util.UUID;

/** A place in the league table; places with equal results share a rank. */
public record RankRow(int rank, UUID unit, String name, int met, int of, boolean reported) implements Serializable {}
