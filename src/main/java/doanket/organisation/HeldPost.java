package doanket.organisation;

import java.util.UUID;

/** A post that somebody holds on a certain day, where the posts of many are asked for at once. */
public record HeldPost(
        UUID person,
        UUID id,
        UUID unit,
        String unitName,
        String unitType,
        String titleVi,
        String titleEn,
        boolean acting,
        boolean main) {}
