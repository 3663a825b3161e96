package doanket.organisation;

import java.util.UUID;

/**
 * What the directory is narrowed to, each part optional: a part of the name; codes of a type and a level; a unit of the map
 * with all that lies in it; closed units too; and the row after which to go on.
 */
public record DirectoryFilter(String typed, String type, String level, UUID area, boolean closed, UUID after) {}
