/** Reports up the tree: what is asked of whom by when, entered, sent, returned, approved, summed up and locked. */
@Feature(
        name = "report",
        allowedDependencies = {
            "platform",
            "web",
            "identity",
            "api",
            "organisation",
            "calendar",
            "home",
            "file",
            "search",
            "notification",
            "criteria"
        })
package doanket.report;

import doanket.platform.Feature;
