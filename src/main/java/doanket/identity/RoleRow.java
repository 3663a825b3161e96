package doanket.identity;

import java.io.Serializable;

/** A role that can be given. */
public record RoleRow(String code, String nameVi, String nameEn, int rank) implements Serializable {}
