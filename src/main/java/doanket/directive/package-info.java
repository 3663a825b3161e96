/** Official papers: drafted, signed, numbered, issued, received; their clauses become tasks. */
@Feature(
        name = "directive",
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
            "notification",
            "meeting"
        })
package doanket.directive;

import doanket.platform.Feature;
