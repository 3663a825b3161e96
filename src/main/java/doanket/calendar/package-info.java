/** Which days an office works: weekends, holidays and days worked in their place. */
@Feature(
        name = "calendar",
        allowedDependencies = {"platform", "web", "identity", "api"})
package doanket.calendar;

import doanket.platform.Feature;
