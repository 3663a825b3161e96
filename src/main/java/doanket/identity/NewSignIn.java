package doanket.identity;

import java.io.Serializable;

/** By what an account is to be opened from now on; with what its owner is called at the provider, where that is asked. */
public record NewSignIn(SignInWay way, String subject) implements Serializable {}
