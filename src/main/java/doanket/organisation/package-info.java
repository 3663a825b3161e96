/** Units with levels, types and dated relations; people, titles and the posts they hold. */
@Feature(
        name = "organisation",
        allowedDependencies = {"platform", "web", "identity", "api", "home"})
package doanket.organisation;

import doanket.platform.Feature;
