/** One search over everything a reader may see: folded syllables and adjacent pairs, told by the features. */
@Feature(
        name = "search",
        allowedDependencies = {"platform", "web", "identity", "organisation", "api"})
package doanket.search;

import doanket.platform.Feature;
