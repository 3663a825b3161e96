/** The log of what was done: sealed line by line, read and taken along by auditors only, kept as long as the rule says. */
@Feature(
        name = "audit",
        allowedDependencies = {"platform", "web", "identity", "home"})
package doanket.audit;

import doanket.platform.Feature;
