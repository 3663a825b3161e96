/** What somebody is still writing, kept until it is saved, whatever happens to session, network or machine. */
@Feature(
        name = "draft",
        allowedDependencies = {"platform", "web", "identity"})
package doanket.draft;

import doanket.platform.Feature;
