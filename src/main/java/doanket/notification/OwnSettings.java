package doanket.notification;

import java.util.List;

/** How somebody is told of things, when there is to be quiet, to which address mail goes, and whether any leaves at all. */
public record OwnSettings(List<OwnLine> lines, Hours hours, String email, boolean mailOn) {}
