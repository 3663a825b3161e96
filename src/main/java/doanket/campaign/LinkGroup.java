package doanket.campaign;

import doanket.search.KnownObject;
import java.io.Serializable;
import java.util.List;

/** What belongs to a campaign, of one kind, the newest first. */
public record LinkGroup(String label, List<KnownObject> objects) implements Serializable {}
