package doanket.identity;

import java.io.Serializable;

/** A human being to be entered: full name, and e-mail and telephone or null. */
public record NewPerson(String fullName, String email, String phone) implements Serializable {}
