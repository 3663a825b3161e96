/** What an installation sets for itself: its name, emblem and colour, its mail; and who has changed which setting. */
@Feature(
        name = "settings",
        allowedDependencies = {"platform", "web", "identity", "audit", "file"})
package doanket.settings;

import doanket.platform.Feature;
