package doanket.identity;

import java.io.Serializable;
import java.util.UUID;

/** An account with the password for its first sign-in, to be handed over once. */
public record OpenedAccount(UUID id, String username, String password) implements Serializable {

    @Override
    public String toString() {
        return "OpenedAccount " + username;
    }
}
