package doanket.file;

import java.util.List;
import java.util.UUID;

/** Pictures of a unit, the newest first. {@code next} leads to older ones, or is null. */
public record LibraryPage(UUID unit, List<PictureCard> pictures, String next) {}
