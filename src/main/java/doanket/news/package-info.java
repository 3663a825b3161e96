/** News: written, reviewed, published, found and read; the first edition and its versions. */
@Feature(
        name = "news",
        allowedDependencies = {
            "platform",
            "web",
            "identity",
            "api",
            "organisation",
            "calendar",
            "paper",
            "home",
            "draft",
            "file",
            "search",
            "notification"
        })
package doanket.news;

import doanket.platform.Feature;
