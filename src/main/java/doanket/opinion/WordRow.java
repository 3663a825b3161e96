package doanket.opinion;

import java.io.Serializable;

/** A word as administrators see it: both names, of a topic its group, its place, how often it is used, and the version of what was read. */
public record WordRow(String code, Names names, int order, boolean open, int version, long used)
        implements Serializable {

    /** In both languages; of a topic the group with its name, else nothing. */
    public record Names(String vietnamese, String english, String group, String groupName) implements Serializable {}

    public boolean isRemovable() {
        return used == 0;
    }
}
