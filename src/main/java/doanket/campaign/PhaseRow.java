package doanket.campaign;

import java.io.Serializable;

/** A phase as it is shown; {@code now} where today lies in it. */
public record PhaseRow(CampaignPhase phase, boolean now) implements Serializable {}
