/** Opinion: what people say as aggregates, with answers; supervision and criticism of drafts, with replies. */
@Feature(
        name = "opinion",
        allowedDependencies = {
            "platform",
            "web",
            "identity",
            "api",
            "file",
            "organisation",
            "calendar",
            "home",
            "search",
            "notification"
        })
package doanket.opinion;

import doanket.platform.Feature;
