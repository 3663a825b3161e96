/** The programming interface: how resources of all features speak JSON, what a token may do there, and the document about it. */
@Feature(
        name = "api",
        allowedDependencies = {"platform", "web", "identity"})
package doanket.api;

import doanket.platform.Feature;
