/** Who somebody is, in which post he or she acts, and what that permits. */
@Feature(
        name = "identity",
        allowedDependencies = {"platform", "web"})
package doanket.identity;

import doanket.platform.Feature;
