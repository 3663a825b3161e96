package doanket.identity;

import java.io.Serializable;
import java.util.Set;

/** A personal access token as its owner wants it: where it is used, what for, and for how many days from today. */
public record NewApiToken(String name, Set<ApiScope> scopes, int days) implements Serializable {}
