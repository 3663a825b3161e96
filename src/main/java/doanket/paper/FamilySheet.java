package doanket.paper;

import java.util.List;

/** One family as administrators see it, with its types, those retired as well; {@code version} is that which was read. */
public record FamilySheet(String code, long version, FamilyForm form, List<TypeForm> types, List<Named> families) {

    /** A family to go to. */
    public record Named(String code, String nameVi, String nameEn) {}
}
