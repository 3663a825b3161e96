/** The first page of each role, made of the tiles of the features. */
@Feature(
        name = "home",
        allowedDependencies = {"platform", "web", "identity"})
package doanket.home;

import doanket.platform.Feature;
