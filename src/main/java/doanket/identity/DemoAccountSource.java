package doanket.identity;

import java.util.List;

/** Names the accounts of the demo; written by the feature that made the people and units they belong to. */
public interface DemoAccountSource {

    List<DemoAccount> demoAccounts();
}
